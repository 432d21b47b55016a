package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ExperienceAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.MentionsAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PersonAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.SourceAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ValueAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer.PlaceAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer.ShareAnswer;
import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer.ExcerptAnswer;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.api.request.ParameterProblem;
import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Puts the same hostile text wherever an answer can hold text, and expects it to stay text.
final class HostileTextTest {

    private static final List<String> ATTACKS = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)", "</title></textarea></style><svg onload=alert(1)>", "<!-- --!><b>",
            "javascript:alert(1)",
            "&lt;b&gt; & {0} ${x} $unsafe{x} @if(true)");

    private final Pages pages = new Pages(SiteSettings.named("Erfahrungsschatz"));

    @Test
    void stays_text_on_the_search_page() {
        Document harmless = Jsoup.parse(search("Rat"));
        for (String attack : ATTACKS) {
            Document page = Jsoup.parse(search(attack));
            assertSameShape(page, harmless);
            assertThat(page.text()).contains(attack.replaceAll("\\s+", " "));
            assertThat(page.select("#q").attr("value")).isEqualTo(attack);
            assertThat(page.select(".hit h2").text()).isEqualTo(attack);
            assertThat(page.select("mark").text()).isEqualTo(attack.substring(0, 3).strip());
        }
    }

    @Test
    void stays_text_where_hits_are_explained() {
        Document harmless = Jsoup.parse(explained("Rat"));
        for (String attack : ATTACKS) {
            Document page = Jsoup.parse(explained(attack));
            assertSameShape(page, harmless);
            assertThat(page.select(".why li").text()).isEqualTo(attack);
        }
    }

    @Test
    void stays_text_on_the_document_page() {
        Document harmless = Jsoup.parse(document("Rat"));
        for (String attack : ATTACKS) {
            Document page = Jsoup.parse(document(attack));
            assertSameShape(page, harmless);
            assertThat(page.select("h1").text()).isEqualTo(attack);
            assertThat(page.select(".people p").eachText()).contains(attack);
            assertThat(page.select(".answer p").eachText()).anyMatch(text -> text.contains(attack));
        }
    }

    @Test
    void stays_text_on_the_page_for_a_wrong_address() {
        Document harmless = Jsoup.parse(invalid("Rat"));
        for (String attack : ATTACKS) {
            Document page = Jsoup.parse(invalid(attack));
            assertSameShape(page, harmless);
            assertThat(page.select(".failure li").text()).contains(attack);
        }
    }

    @Test
    void the_comparison_sees_text_that_became_markup() {
        Document harmless = Jsoup.parse("<p>Rat</p>");
        assertThat(shape(Jsoup.parse("<p>" + ATTACKS.getFirst() + "</p>"))).isNotEqualTo(shape(harmless));
        assertThat(shape(Jsoup.parse("<p onclick=x>Rat</p>"))).isNotEqualTo(shape(harmless));
    }

    private static void assertSameShape(Document page, Document harmless) {
        assertThat(shape(page)).isEqualTo(shape(harmless));
        page.select("[href]").forEach(link -> assertThat(link.attr("href")).matches("(?s)[/#].*"));
    }

    /// Which elements with which attributes a page has.
    private static Set<String> shape(Document page) {
        Set<String> shape = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            shape.add(element.tagName() + new TreeSet<>(element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey()).toList()));
        }
        return shape;
    }

    private String search(String text) {
        SearchQuestion question = new SearchQuestion(text, new Filters(Map.of(Facet.CITY, Set.of(text)), 2010, 2014),
                Sort.RELEVANCE, 1, 10);
        Map<String, List<FacetValueAnswer>> facets = new LinkedHashMap<>();
        Facet.labels()
                .forEach(facet -> facets.put(facet, List.of(new FacetValueAnswer(text, text, 3, true, text + "x"))));
        return pages.search(question, Samples.answer(question, 30, facets, hit(text)), List.of(text), List.of());
    }

    private String explained(String text) {
        SearchQuestion question = Samples.asking("Rat").explained(true);
        return pages.search(question, Samples.answer(question, 1, hit(text)), List.of(), List.of());
    }

    private static HitAnswer hit(String text) {
        ConceptAnswer concept = new ConceptAnswer(text, text);
        ExcerptAnswer excerpt = new ExcerptAnswer(1, 4, List.of(text, text), text, text + " Ende",
                List.of(new Highlight(0, 3)), false, false, "/dokument/abc#abschnitt-1");
        ShareAnswer share = new ShareAnswer(text, "vocabulary", concept, text,
                List.of(new PlaceAnswer("text", List.of(text))), 100, text);
        return new HitAnswer("abc", text, concept, List.of(concept), List.of(concept), List.of(concept), text,
                "members", true, "/dokument/abc", List.of(excerpt), null, null,
                new ExplanationAnswer(1, List.of(share)));
    }

    private String document(String text) {
        ValueAnswer value = new ValueAnswer(text, text, "rule", text, text);
        ConceptAnswer concept = new ConceptAnswer(text, text);
        PersonAnswer person = new PersonAnswer(text, "author", text, text, text, text, null, "rule", text, text);
        PassageAnswer asked = new PassageAnswer(1, 2, List.of(text, text), text, 3, text + "\n\n" + text,
                value,
                List.of(new Highlight(0, 3), new Highlight(text.length() + 2, text.length() + 4)),
                new MentionsAnswer(List.of(value), List.of(value), List.of(value), List.of(value)),
                List.of(new ExperienceAnswer(concept, concept, concept, text, text, text, text, text)), "abschnitt-1");
        PassageAnswer table = new PassageAnswer(2, null, List.of(), null, 0, text + " | b\nc | " + text,
                null,
                List.of(new Highlight(0, 3)), Samples.NO_MENTIONS, List.of(), "abschnitt-2");
        return pages.document(new DocumentQuestion(text),
                new DocumentAnswer("abc", "office", value, value, value, value, value,
                        List.of(value), List.of(value), List.of(value), List.of(value), List.of(person),
                        new SourceAnswer(text, text, 2, true, List.of(text)), "/dokument/abc", List.of(asked, table)),
                Map.of(1, List.of(hit(text))), List.of(hit(text)),
                new Reference(new DocumentId("abc"), text, text, List.of(text), List.of(text), List.of(text), null,
                        text,
                        "https://wissen.example/dokument/abc"),
                null);
    }

    private String invalid(String text) {
        return pages
                .invalid(List.of(new ParameterProblem(text, Kind.NO_CHOICE, List.of(text, text), List.of(text), text)));
    }
}
