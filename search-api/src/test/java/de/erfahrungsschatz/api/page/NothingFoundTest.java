package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.RelaxationAnswer;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NothingFoundTest {

    @Test
    void offers_looser_searches_with_what_they_find() {
        SearchQuestion question = Samples.asking("\"Runder Tisch\" -Kiel", Facet.FORMAT, "buergerrat");
        Document page = render(question, Samples.loosened(question,
                looser("no-filters", null, null, null, "Rat", 1_200),
                looser("no-filter", "format", null, null, "Rat", 12),
                looser("broader", "format", "Deliberatives Verfahren", null, "Rat", 3),
                looser("words-apart", null, null, null, "Runder Tisch -Kiel", 2),
                looser("no-exclusions", null, null, null, "\"Runder Tisch\"", 1),
                looser("fewer-words", null, null, "Hafen*", "\"Runder Tisch\"", 1)));

        assertThat(page.select(".offers li").eachText()).containsExactly("Ohne Filter suchen 1.200 Dokumente",
                "Ohne den Filter „Dialogformat“ suchen 12 Dokumente",
                "„Deliberatives Verfahren“ statt der engeren Auswahl bei „Dialogformat“ 3 Dokumente",
                "Die Wörter auch getrennt suchen: Runder Tisch -Kiel 2 Dokumente",
                "Ohne Ausschluss suchen: \"Runder Tisch\" 1 Dokument",
                "Mit weniger Wörtern suchen: \"Runder Tisch\" 1 Dokument", "Alle Dokumente ansehen");
        assertThat(page.select(".offers a").eachAttr("href")).startsWith("/?q=Rat").endsWith("/");
    }

    @Test
    void offers_at_least_all_documents() {
        assertThat(page(Samples.asking("Rat")).select(".offers li").eachText())
                .containsExactly("Alle Dokumente ansehen");
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

    private static RelaxationAnswer looser(String type, @Nullable String facet, @Nullable String concept,
            @Nullable String words, String text, long total) {
        return new RelaxationAnswer(type, facet, concept == null ? null : new ConceptAnswer("x", concept), words, text,
                total, Address.ofWords(text));
    }

    private static Document page(SearchQuestion question) {
        return render(question, Samples.answer(question, 0));
    }

    private static Document render(SearchQuestion question, SearchAnswer answer) {
        return Jsoup.parse(new Pages(SiteSettings.named("Erfahrungsschatz")).search(question, answer, List.of(),
                List.of()));
    }
}
