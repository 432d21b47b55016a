package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.MentionsAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer.ExcerptAnswer;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DocumentPageTest {

    private final Document interview = page("Bürgerrat", Interview.document());
    private final Document note = page("", Samples.document(
            Samples.passage(1, null, List.of(), null, "Ein kurzer Vermerk.")));

    @Test
    void says_what_is_known_and_what_is_not() {
        assertThat(interview.select(".about dl").text()).isEqualTo("Dokumentart Interview Stadt Rabenstedt Amselgrund "
                + "(Rabenstedt) Datum 21. Mai 2014 Thema Einfamilienhausgebiete Wohnen im Alter Dialogformat Bürgerrat "
                + "Fokusgruppe Zielgruppe ohne Angabe Datei PDF-Dokument rabenstedt/Interview_Rabenstedt_2014.pdf "
                + "Teil 2 dieser Datei");
        assertThat(interview.select(".about dd a").eachAttr("href")).contains("/?city=rabenstedt",
                "/?topic=wohnen-alter",
                "/?kind=interview", "/?format=buergerrat");
    }

    @Test
    void tells_a_draft_how_long_it_holds_and_which_other_city_a_passage_speaks_about() {
        Document draft = page("", Samples.draft());
        assertThat(draft.select(".document-head .facts").eachText()).last()
                .isEqualTo("Entwurf gültig bis 31. Dezember 2020");
        assertThat(draft.select(".about dl").text()).contains("Stand Entwurf gültig bis 31. Dezember 2020");
        assertThat(draft.select("#abschnitt-1 .locus").text()).startsWith("spricht über: Birkstätt");
    }

    @Test
    void shows_the_file_type_alone_where_the_path_is_not_for_the_viewer() {
        assertThat(note.select(".about dd").eachText()).last().isEqualTo("Textdatei");
        assertThat(note.select(".about .path")).isEmpty();
    }

    @Test
    void says_where_each_value_comes_from() {
        assertThat(interview.select(".provenance li").eachText()).contains(
                "Datum: 21. Mai 2014 – aus der Begleitdatei (date)",
                "Stadt: Rabenstedt – aus dem Text erkannt (Regel city.headline): „Rabenstedt:“",
                "Thema: Wohnen im Alter – aus den Vorgaben des Ordners (topics)");
    }

    @Test
    void names_people_with_what_they_do() {
        assertThat(interview.select(".people li").eachText()).containsExactly(
                "Dr. Henrike Lehndorf im Interview Sachgebietsleitung Stadterneuerung Stadtplanungsamt Stadt Rabenstedt",
                "Jost Amling erwähnt Ortsvorsteher");
        assertThat(note.select(".people")).isEmpty();
    }

    @Test
    void tells_beside_a_passage_how_far_a_city_has_come() {
        DocumentAnswer.ExperienceAnswer planned = new DocumentAnswer.ExperienceAnswer(
                new ConceptAnswer("buergerrat", "Bürgerrat"), new ConceptAnswer("planned", "geplant"), null, "40", null,
                null, "status.planned", "wird zurzeit vorbereitet");
        DocumentAnswer.ValueAnswer parking = Samples.value("Parken", "rule", "mention.label", "Parkplätze");
        Document page = page("", Samples.document(Samples.passage("Ein Bürgerrat wird zurzeit vorbereitet.",
                new MentionsAnswer(List.of(), List.of(parking), List.of(), List.of()), planned)));
        assertThat(page.select("#abschnitt-1 .experiences li").text())
                .isEqualTo("Bürgerrat: geplant (40) – wird zurzeit vorbereitet");
        assertThat(page.select(".about .mentioned").eachText()).containsExactly("erwähnt: Parken");
    }

    @Test
    void sets_the_question_apart_from_the_answer() {
        assertThat(interview.select("#abschnitt-5 .question p").eachText()).containsExactly("Frage",
                "Was hat das Verfahren gekostet und wie viele Menschen haben mitgemacht?");
        assertThat(interview.select("#abschnitt-5 .answer p").eachText()).hasSize(2).first()
                .isEqualTo("Dr. Henrike Lehndorf");
        Document unknown = page("", Samples.document(
                Samples.passage(1, null, List.of(), null, "Wie weiter?¶\n\nGemeinsam.")));
        assertThat(unknown.select(".answer p").eachText()).containsExactly("Antwort", "Gemeinsam.");
        assertThat(note.select(".question, .label")).isEmpty();
    }

    @Test
    void a_question_without_an_answer_is_still_a_question() {
        Document open = page("", Samples.document(Samples.passage(1, null, List.of(), null, "Und jetzt?¶")));
        assertThat(open.select(".question p").eachText()).containsExactly("Frage", "Und jetzt?");
        assertThat(open.select(".answer p")).isEmpty();
    }

    @Test
    void leads_to_the_answers_of_others_to_the_same_question() {
        DocumentAnswer document = Samples
                .document(Samples.passage(1, null, List.of(), null, "Wie weiter?¶\n\nGemeinsam."));
        HitAnswer known = hit("Gespräch", List.of(new ConceptAnswer("isenfurt", "Isenfurt")), "2014-05");
        HitAnswer unknown = hit("Ein Gespräch", List.of(), null);

        Document page = Jsoup
                .parse(new Pages(SiteSettings.named("Erfahrungsschatz")).document(new DocumentQuestion(""), document,
                        Map.of(1, List.of(known, unknown)), List.of(), Samples.reference(), null));

        assertThat(page.select("#abschnitt-1 details.asked summary").text()).isEqualTo("Dieselbe Frage an andere (2)");
        assertThat(page.select("details.asked li a").eachText()).containsExactly("Isenfurt, Mai 2014", "Ein Gespräch");
        assertThat(page.select("details.asked li a").eachAttr("href")).containsOnly("/dokument/abc#abschnitt-3");
        assertThat(page.select("details.asked p a").attr("href")).startsWith("/vergleich?dokument=")
                .endsWith("&abschnitt=1");
        assertThat(interview.select(".asked")).isEmpty();
    }

    private static HitAnswer hit(String title, List<ConceptAnswer> cities, @Nullable String date) {
        ExcerptAnswer excerpt = new ExcerptAnswer(3, null, List.of(), null, "Wie weiter?", List.of(), false, false,
                "/dokument/abc#abschnitt-3");
        return new HitAnswer("abc", title, null, cities, List.of(), List.of(), date, "public", false, "/dokument/abc",
                List.of(excerpt));
    }

    @Test
    void every_passage_has_its_page_and_a_link_that_lasts() {
        assertThat(interview.select(".passage")).hasSize(7);
        assertThat(interview.select("#abschnitt-3 .locus").text()).isEqualTo("Seite 5 Abschnitt 3");
        assertThat(interview.select("#abschnitt-3 .permalink").attr("href"))
                .isEqualTo("/dokument/rabenstedt-2014#abschnitt-3");
        assertThat(note.select(".locus").text()).isEqualTo("Abschnitt 1");
    }

    @Test
    void headings_stand_at_their_level_and_lead_from_the_table_of_contents() {
        assertThat(interview.select(".passage h2, .passage h3, .passage h4").eachText()).containsExactly("Vorbemerkung",
                "Rabenstedt", "Im Netzwerk", "Formate und ihre Grenzen", "Was es gekostet hat", "Wie es weitergeht",
                "Anhang");
        assertThat(interview.select(".contents a:contains(gekostet)").attr("href")).isEqualTo("#abschnitt-4");
        assertThat(note.select(".contents")).isEmpty();
    }

    @Test
    void headings_deeper_than_html_knows_stay_headings() {
        Document deep = page("", Samples.document(
                Samples.passage(1, null, List.of("1", "2", "3", "4", "5", "6", "7"), null, "Tief.")));
        assertThat(deep.select("h6").eachText()).containsExactly("5", "6", "7");
    }

    @Test
    void rows_are_shown_as_a_table() {
        assertThat(interview.select("#abschnitt-4 tr").eachText()).hasSize(4).first()
                .isEqualTo("Posten Bürgerrat Fokusgruppen");
        assertThat(interview.select("#abschnitt-4 td")).hasSize(12);
    }

    @Test
    void leads_from_mark_to_mark() {
        assertThat(interview.select(".finds").text()).startsWith("4 Fundstellen in 4 Abschnitten zu „Bürgerrat“");
        assertThat(interview.select(".finds a").eachAttr("href")).containsExactly("#abschnitt-2",
                "/dokument/rabenstedt-2014");
        assertThat(interview.select(".jumps a").eachAttr("href")).containsExactly("#abschnitt-3", "#abschnitt-2",
                "#abschnitt-5", "#abschnitt-3", "#abschnitt-7", "#abschnitt-5");
        assertThat(interview.select("mark").eachText()).containsExactly("Bürgerrat", "Bürgerrat",
                "Bürgerratsgutachten", "Bürgerräte");
    }

    @Test
    void passages_that_read_the_same_keep_their_own_neighbours() {
        Document twice = page("Rat", Samples.document(Samples.passage(1, null, List.of(), null, "Der *Rat*."),
                Samples.passage(2, null, List.of(), null, "Der *Rat*.")));
        assertThat(twice.select(".jumps a").eachAttr("href")).containsExactly("#abschnitt-2", "#abschnitt-1");
    }

    @Test
    void says_so_when_nothing_is_marked() {
        assertThat(page("Deich", Samples.document(Samples.passage(1, null, List.of(), null, "Ein Vermerk.")))
                .select(".finds").text()).startsWith("Zu „Deich“ ist in diesem Text keine Stelle markiert.");
        assertThat(note.select(".finds, .jumps, mark")).isEmpty();
    }

    @Test
    void leads_back_to_the_hits_of_the_same_words() {
        assertThat(interview.select(".back a").attr("href")).isEqualTo("/?q=B%C3%BCrgerrat");
        assertThat(note.select(".back a").attr("href")).isEqualTo("/");
    }

    @Test
    void search_engines_learn_where_it_is_and_how_it_begins() {
        assertThat(interview.select("link[rel=canonical]").attr("href")).isEqualTo("/dokument/rabenstedt-2014");
        String begins = interview.select("meta[name=description]").attr("content");
        assertThat(begins).hasSizeBetween(10, 157);
        assertThat(interview.select("article").text()).contains(begins.replaceAll(" ?…$", ""));
    }

    @Test
    void lines_that_belong_together_stay_lines() {
        assertThat(interview.select("#abschnitt-6 .answer br")).hasSize(2);
    }

    @Test
    void names_documents_that_are_like_it() {
        HitAnswer alike = Samples.hit("ak-dialog", "Protokoll <drei>", "Protokoll", "Grauhagen", "2016-11", "members",
                false);
        Document page = Jsoup.parse(new Pages(SiteSettings.named("Erfahrungsschatz")).document(new DocumentQuestion(""),
                Interview.document(), Map.of(), List.of(alike), Samples.reference(), null));

        assertThat(page.select(".similar h2").text()).isEqualTo("Ähnliche Dokumente");
        assertThat(page.select(".similar li > a").eachText()).containsExactly("Protokoll <drei>");
        assertThat(page.select(".similar .facts li").eachText()).containsExactly("Protokoll", "Grauhagen",
                "November 2016", "nur für Mitglieder");
    }

    @Test
    void is_cited_in_one_line() {
        assertThat(note.select(".citation").text()).isEqualTo(
                "Wie geht es weiter? Protokoll, Grauhagen, November 2016. In: Erfahrungsschatz, https://wissen.example/dokument/ak-dialog");
        assertThat(note.select(".cite a").eachAttr("href")).containsExactly("/dokument/vermerk-ohne-titel/zitat.ris",
                "/dokument/vermerk-ohne-titel/zitat.bib");
    }

    @Test
    void mistakes_are_told_to_the_address_that_the_site_names() {
        SiteSettings plain = SiteSettings.named("Erfahrungsschatz");
        SiteSettings caring = new SiteSettings("Erfahrungsschatz", null, null, plain.colours(), null, null, null,
                "fehler@netz.example");
        Document page = Jsoup.parse(new Pages(caring).document(new DocumentQuestion(""), Interview.document(), Map.of(),
                List.of(), Samples.reference(), null));

        assertThat(page.select(".permanent + .permanent a").attr("href")).isEqualTo(
                "mailto:fehler@netz.example?subject=Fehler%20im%20Dokument%3A%20Wie%20geht%20es%20weiter%3F"
                        + "&body=https%3A%2F%2Fwissen.example%2Fdokument%2Fak-dialog%0A%0A");
        assertThat(note.html()).doesNotContain("mailto:");
    }

    private static Document page(String text, DocumentAnswer document) {
        return Jsoup.parse(
                new Pages(SiteSettings.named("Erfahrungsschatz")).document(new DocumentQuestion(text), document,
                        Map.of(), List.of(),
                        Samples.reference(), null));
    }
}
