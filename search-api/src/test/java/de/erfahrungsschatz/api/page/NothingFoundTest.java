package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class NothingFoundTest {

    @Test
    void offers_to_drop_all_filters_and_those_of_each_facet() {
        SearchQuestion question = new SearchQuestion("Rat",
                new Filters(Map.of(Facet.CITY, Set.of("isenfurt", "rabenstedt"), Facet.KIND, Set.of("interview")), null,
                        2012),
                Sort.RELEVANCE, 1, 10);
        assertThat(offers(question)).containsExactly(
                "Ohne Filter suchen: /?q=Rat",
                "Ohne den Filter „Stadt“ suchen: /?q=Rat&kind=interview&to=2012",
                "Ohne den Filter „Dokumentart“ suchen: /?q=Rat&city=isenfurt&city=rabenstedt&to=2012",
                "Ohne den Filter „Jahr“ suchen: /?q=Rat&city=isenfurt&city=rabenstedt&kind=interview",
                "Alle Dokumente ansehen: /");
    }

    @Test
    void does_not_offer_to_drop_a_filter_that_hides_nothing() {
        SearchQuestion question = new SearchQuestion("Rat",
                new Filters(Map.of(Facet.CITY, Set.of("isenfurt"), Facet.KIND, Set.of("interview")), null, null),
                Sort.RELEVANCE, 1, 10);
        Map<String, List<FacetValueAnswer>> facets = Samples.noFacets();
        facets.put("city", List.of(new FacetValueAnswer("isenfurt", "Isenfurt", 0, true, null)));
        facets.put("kind", List.of(new FacetValueAnswer("interview", "Interview", 0, true, null),
                new FacetValueAnswer("protokoll", "Protokoll", 2, false, null)));
        Document page = render(question, Samples.answer(question, 0, facets));
        assertThat(page.select(".offers a").eachText()).containsExactly("Ohne Filter suchen",
                "Ohne den Filter „Dokumentart“ suchen", "Alle Dokumente ansehen");
    }

    @Test
    void does_not_offer_the_only_filter_twice() {
        assertThat(offers(Samples.asking("", Facet.KIND, "interview"))).containsExactly(
                "Ohne Filter suchen: /", "Alle Dokumente ansehen: /");
    }

    @Test
    void offers_to_loosen_a_phrase_and_to_exclude_nothing() {
        assertThat(offers(Samples.asking("\"Runder Tisch\" Hafen* -Kiel -\"neue Mitte\""))).containsExactly(
                "Die Wörter auch getrennt suchen: Runder Tisch Hafen* -Kiel -\"neue Mitte\": "
                        + "/?q=Runder+Tisch+Hafen*+-Kiel+-%22neue+Mitte%22",
                "Ohne Ausschluss suchen: \"Runder Tisch\" Hafen*: /?q=%22Runder+Tisch%22+Hafen*",
                "Alle Dokumente ansehen: /");
    }

    @Test
    void does_not_offer_to_search_for_nothing() {
        assertThat(offers(Samples.asking("-Kiel"))).containsExactly("Alle Dokumente ansehen: /");
    }

    @Test
    void gives_hints_about_words_only_where_there_are_words() {
        assertThat(page(Samples.asking("Rat")).select(".nothing").text()).contains("Schreibweise");
        assertThat(page(Samples.asking("", Facet.KIND, "interview")).select(".nothing").text())
                .doesNotContain("Schreibweise");
    }

    @Test
    void says_so_when_there_is_no_document_at_all() {
        SearchQuestion question = Samples.asking("");
        Document page = render(question, Samples.answer(question, 0, Samples.noFacets()));
        assertThat(page.select("h1").text()).isEqualTo("Noch keine Dokumente");
        assertThat(page.select(".filters, .nothing, .sorts")).isEmpty();
    }

    @Test
    void keeps_the_range_of_years_within_reach() {
        SearchQuestion question = new SearchQuestion("", new Filters(Map.of(), 1950, 1960), Sort.NEWEST, 1, 10);
        Document page = render(question, Samples.answer(question, 0, Samples.noFacets()));
        assertThat(page.select("#von").attr("value")).isEqualTo("1950");
    }

    private static List<String> offers(SearchQuestion question) {
        return page(question).select(".offers a").stream().map(link -> link.text() + ": " + link.attr("href")).toList();
    }

    private static Document page(SearchQuestion question) {
        return render(question, Samples.answer(question, 0));
    }

    private static Document render(SearchQuestion question, SearchAnswer answer) {
        return Jsoup.parse(new Pages("Erfahrungsschatz").search(question, answer, List.of()));
    }
}
