package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchApiTest {

    private static Served members;

    @BeforeAll
    static void open(@TempDir Path folder) {
        members = Served.documents(folder, Viewer.MEMBER, Documents.all());
    }

    @AfterAll
    static void close() {
        members.close();
    }

    @Test
    void browses_newest_first_and_undated_last() {
        JsonNode answer = search("");

        assertThat(ids(answer)).containsExactly("isenfurt-buergerrat-2023", "elmsbrueck-ak-2019",
                "netzwerk-leitlinie-2017", "rabenstedt-siedlung-2014", "fundstueck-ohne-anfang");
        assertThat(answer.get("total").asInt()).isEqualTo(5);
        assertThat(answer.get("sort").asString()).isEqualTo("newest");
        assertThat(answer.get("query").isEmpty()).isTrue();
    }

    @Test
    void sorts_oldest_first_and_undated_still_last() {
        assertThat(ids(search("?sort=oldest"))).containsExactly("rabenstedt-siedlung-2014", "netzwerk-leitlinie-2017",
                "elmsbrueck-ak-2019", "isenfurt-buergerrat-2023", "fundstueck-ohne-anfang");
    }

    @Test
    void finds_a_word_and_marks_it_in_utf_16_units() {
        JsonNode answer = search("?q=wochenenden");

        assertThat(ids(answer)).containsExactly("isenfurt-buergerrat-2023");
        assertThat(answer.get("sort").asString()).isEqualTo("relevance");
        JsonNode passage = answer.at("/hits/0/passages/0");
        JsonNode highlight = passage.at("/highlights/0");
        assertThat(passage.get("text").asString().substring(highlight.get("start").asInt(),
                highlight.get("end").asInt())).isEqualTo("Wochenenden");
    }

    @Test
    void tells_all_about_a_hit() {
        JsonNode hit = search("?q=wochenenden").at("/hits/0");

        assertThat(hit.get("title").asString()).isEqualTo("Isenfurt: der Bürgerrat hat uns überrascht");
        assertThat(hit.at("/kind/label").asString()).isEqualTo("Interview");
        assertThat(hit.at("/cities/0/label").asString()).isEqualTo("Isenfurt");
        assertThat(hit.get("date").asString()).isEqualTo("2023-05-09");
        assertThat(hit.get("link").asString()).isEqualTo("/dokument/isenfurt-buergerrat-2023?q=wochenenden");
        JsonNode passage = hit.at("/passages/0");
        assertThat(passage.get("page").asInt()).isEqualTo(1);
        assertThat(passage.get("speaker").asString()).isEqualTo("Dr. Ilse Mahrholz");
        assertThat(passage.at("/headings/0").asString()).startsWith("Isenfurt");
        assertThat(passage.get("link").asString())
                .isEqualTo("/dokument/isenfurt-buergerrat-2023?q=wochenenden#abschnitt-1");
    }

    @Test
    void tells_why_a_document_was_found_when_asked() {
        JsonNode explanation = search("?q=wochenende+deliberatives+Verfahren&explain=true").at("/hits/0/explanation");

        assertThat(explanation.get("passage").asInt()).isEqualTo(1);
        assertThat(explanation.get("shares").valueStream().mapToInt(share -> share.get("percent").asInt()).sum())
                .isEqualTo(100);
        assertThat(explanation.get("shares").valueStream().map(share -> share.get("text").asString()))
                .anyMatch(text -> text.startsWith("„wochenende“ steht im Text („Wochenenden“) ("))
                .anyMatch(text -> text.startsWith("Zu „deliberatives Verfahren“ ergänzt das Vokabular „Bürgerrat“;"));
        assertThat(search("?q=wochenende").at("/hits/0").propertyNames()).doesNotContain("explanation");
        assertThat(search("?q=wochenende&explain=false").at("/hits/0").propertyNames())
                .doesNotContain("explanation");
    }

    @Test
    void leaves_out_what_is_unknown() {
        JsonNode hit = search("?q=deich&year=none").at("/hits/0");

        assertThat(hit.get("id").asString()).isEqualTo("fundstueck-ohne-anfang");
        assertThat(hit.get("fragment").asBoolean()).isTrue();
        assertThat(hit.propertyNames()).doesNotContain("date", "kind");
        assertThat(hit.at("/passages/0").propertyNames()).doesNotContain("page", "speaker");
    }

    @Test
    void cuts_a_long_passage_around_what_was_found() {
        JsonNode passage = search("?q=Umbauten").at("/hits/0/passages/0");

        assertThat(passage.get("cutBefore").asBoolean()).isTrue();
        assertThat(passage.get("cutAfter").asBoolean()).isFalse();
        assertThat(passage.get("text").asString()).endsWith("elf Umbauten.").hasSizeLessThanOrEqualTo(360);
    }

    @Test
    void says_what_it_understood() {
        JsonNode query = search("?q=deich+%22runder+tisch%22+-kosten+haus*").get("query");

        assertThat(query.toString()).isEqualTo("""
                [{"type":"word","text":"deich","excluded":false},\
                {"type":"phrase","text":"runder tisch","excluded":false},\
                {"type":"word","text":"kosten","excluded":true},\
                {"type":"prefix","text":"haus","excluded":false}]""");
    }

    @Test
    void says_what_was_meant() {
        JsonNode answer = search("?q=B%C3%BCrgerat+wochenendem&kind=interview");

        assertThat(answer.at("/didYouMean/text").asString()).isEqualTo("Bürgerrat Wochenenden");
        assertThat(answer.at("/didYouMean/total").asInt()).isEqualTo(2);
        assertThat(answer.at("/didYouMean/link").asString())
                .isEqualTo("/?q=B%C3%BCrgerrat+Wochenenden&kind=interview");
        assertThat(search("?q=wochenenden").propertyNames()).doesNotContain("didYouMean");
        assertThat(search("?q=wochenendem&page=2").propertyNames()).doesNotContain("didYouMean");
    }

    @Test
    void finds_what_is_spelt_alike_where_nothing_else_is_found_and_says_so() {
        JsonNode answer = search("?q=wochenendem");

        assertThat(ids(answer)).containsExactly("isenfurt-buergerrat-2023");
        assertThat(answer.at("/hits/0/match").asString()).isEqualTo("approximate");
        assertThat(answer.get("approximated").toString())
                .isEqualTo("[{\"typed\":\"wochenendem\",\"words\":[\"Wochenenden\"]}]");
        assertThat(answer.at("/didYouMean/text").asString()).isEqualTo("Wochenenden");
        assertThat(search("?q=wochenenden").at("/hits/0").propertyNames()).doesNotContain("match");
        assertThat(search("?q=wochenenden").get("approximated")).isEmpty();
        assertThat(ids(search("?q=%22wochenendem%22"))).isEmpty();
        assertThat(ids(search("?q=wochenendem&vocabulary=off"))).isEmpty();
    }

    @Test
    void says_what_looser_searches_would_find() {
        JsonNode answer = search("?q=deich&format=buergerrat&city=elmsbrueck-weidenkamp");

        assertThat(answer.get("total").asInt()).isZero();
        assertThat(answer.get("relaxations").valueStream().map(JsonNode::toString)).containsExactly("""
                {"type":"no-filters","text":"deich","total":2,"link":"/?q=deich"}""", """
                {"type":"no-filter","facet":"format","text":"deich","total":1,\
                "link":"/?q=deich&city=elmsbrueck-weidenkamp"}""");
        assertThat(search("?q=deich").get("relaxations")).isEmpty();
    }

    @Test
    void help_leads_to_as_many_documents_as_it_says_when_only_typed_words_were_looked_for() {
        String typed = "?q=deliberatives+Verfahren&vocabulary=off";
        JsonNode looser = search(typed + "&format=buergerrat&city=isenfurt").get("relaxations");

        assertThat(looser).isNotEmpty();
        looser.forEach(relaxation -> assertThat(search(relaxation.get("link").asString().substring(1)).get("total"))
                .isEqualTo(relaxation.get("total")));
    }

    @Test
    void says_what_it_understood_of_operators_and_fields() {
        JsonNode answer = search("?q=stadt:elmsbr%C3%BCck+(deich+ODER+=pegelst%C3%A4nde)+NICHT+person:niemand");

        assertThat(ids(answer)).containsExactly("elmsbrueck-ak-2019");
        assertThat(answer.get("understood").asString())
                .isEqualTo("(deich ODER „pegelstände“ (genau so)) UND NICHT Person: niemand UND Stadt: Elmsbrück");
        assertThat(answer.get("query").toString()).isEqualTo("""
                [{"type":"any","text":"deich ODER „pegelstände“ (genau so)","excluded":false,"clauses":[\
                {"type":"word","text":"deich","excluded":false},\
                {"type":"exact","text":"pegelstände","excluded":false}]},\
                {"type":"field","text":"niemand","excluded":true,"field":"person"},\
                {"type":"field","text":"Elmsbrück","excluded":false,"field":"city"}]""");
    }

    @Test
    void of_words_alone_there_is_nothing_to_say() {
        assertThat(search("?q=deich").propertyNames()).doesNotContain("understood");
    }

    @Test
    void says_what_the_vocabularies_added_and_leaves_it_out_on_demand() {
        JsonNode answer = search("?q=deliberatives+Verfahren");

        assertThat(ids(answer)).contains("isenfurt-buergerrat-2023", "elmsbrueck-ak-2019");
        assertThat(answer.get("alsoSearched").toString()).isEqualTo("""
                [{"typed":"deliberatives Verfahren","concept":{"id":"deliberation","label":"Deliberatives Verfahren"},\
                "labels":["Bürgerrat"]}]""");
        JsonNode typed = search("?q=deliberatives+Verfahren&vocabulary=off");
        assertThat(ids(typed)).isEmpty();
        assertThat(typed.get("alsoSearched")).isEmpty();
    }

    @Test
    void offers_what_the_words_name_as_a_filter() {
        JsonNode offers = search("?q=B%C3%BCrgerrat+Isenfurt+2023").get("offers");

        assertThat(offers.valueStream().map(offer -> offer.get("link").asString())).containsExactly(
                "/?q=B%C3%BCrgerrat+Isenfurt+2023&format=buergerrat", "/?q=B%C3%BCrgerrat+Isenfurt+2023&city=isenfurt",
                "/?q=B%C3%BCrgerrat+Isenfurt+2023&year=2023");
        assertThat(offers.get(1).toString()).startsWith(
                "{\"facet\":\"city\",\"value\":\"isenfurt\",\"label\":\"Isenfurt\",\"count\":1,");
    }

    @Test
    void fields_alone_browse_what_they_leave() {
        JsonNode answer = search("?q=jahr:2014-2020");

        assertThat(ids(answer)).containsExactly("elmsbrueck-ak-2019", "netzwerk-leitlinie-2017",
                "rabenstedt-siedlung-2014");
        assertThat(answer.get("sort").asString()).isEqualTo("newest");
    }

    @Test
    void leaves_out_what_is_excluded() {
        assertThat(ids(search("?q=b%C3%BCrgerrat"))).contains("isenfurt-buergerrat-2023", "elmsbrueck-ak-2019");
        assertThat(ids(search("?q=b%C3%BCrgerrat+-ottersleben"))).contains("isenfurt-buergerrat-2023")
                .doesNotContain("elmsbrueck-ak-2019");
    }

    @Test
    void narrows_by_a_range_of_years() {
        assertThat(ids(search("?from=2015&to=2019"))).containsExactly("elmsbrueck-ak-2019", "netzwerk-leitlinie-2017");
        assertThat(ids(search("?from=2020"))).containsExactly("isenfurt-buergerrat-2023");
        assertThat(ids(search("?to=2014"))).containsExactly("rabenstedt-siedlung-2014");
    }

    @Test
    void pages_through_everything_once() {
        JsonNode first = search("?size=2");
        JsonNode last = search("?size=2&page=3");

        assertThat(first.get("pages").asInt()).isEqualTo(3);
        assertThat(ids(first)).containsExactly("isenfurt-buergerrat-2023", "elmsbrueck-ak-2019");
        assertThat(ids(search("?size=2&page=2"))).containsExactly("netzwerk-leitlinie-2017",
                "rabenstedt-siedlung-2014");
        assertThat(ids(last)).containsExactly("fundstueck-ohne-anfang");
        assertThat(last.get("facets")).isEqualTo(first.get("facets"));
    }

    @Test
    void a_page_beyond_the_last_is_empty() {
        JsonNode answer = search("?page=100");

        assertThat(ids(answer)).isEmpty();
        assertThat(answer.get("total").asInt()).isEqualTo(5);
    }

    @Test
    void an_empty_field_of_a_form_is_as_if_it_were_not_sent() {
        assertThat(members.get("/api/v1/search?q=&city=&from=&sort=&page=").text())
                .isEqualTo(members.get("/api/v1/search").text());
    }

    private static JsonNode search(String query) {
        return members.get("/api/v1/search" + query).json();
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("hits").valueStream().map(hit -> hit.get("id").asString()).toList();
    }
}
