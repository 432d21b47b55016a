package de.erfahrungsschatz.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Network;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private final Requests requests = new Requests(Network.vocabularies());

    @Test
    void nothing_sent_is_the_first_page_of_everything() {
        assertThat(requests.search(Map.of())).isEqualTo(
                new Checked.Valid<>(new SearchQuestion("", Filters.NONE, Sort.RELEVANCE, 1, 10)));
    }

    @Test
    void every_parameter_has_its_place() {
        Map<String, List<String>> sent = Map.ofEntries(Map.entry("q", List.of("deich")),
                Map.entry("city", List.of("isenfurt", "none")), Map.entry("topic", List.of("wasser")),
                Map.entry("format", List.of("buergerrat")), Map.entry("kind", List.of("interview")),
                Map.entry("group", List.of("zufall")), Map.entry("from", List.of("2010")),
                Map.entry("to", List.of("2020")), Map.entry("sort", List.of("oldest")),
                Map.entry("page", List.of("3")), Map.entry("size", List.of("20")),
                Map.entry("vocabulary", List.of("off")), Map.entry("explain", List.of("true")),
                Map.entry("view", List.of("passages")));

        Filters filters = new Filters(Map.of(Facet.CITY, Set.of("isenfurt", "none"), Facet.TOPIC, Set.of("wasser"),
                Facet.FORMAT, Set.of("buergerrat"), Facet.KIND, Set.of("interview"), Facet.GROUP, Set.of("zufall")),
                2010, 2020);
        assertThat(requests.search(sent))
                .isEqualTo(new Checked.Valid<>(new SearchQuestion("deich", filters, Sort.OLDEST, 3, 20, false, true,
                        Detail.PASSAGES)));
    }

    @Test
    void the_vocabularies_may_add_words_unless_switched_off() {
        assertThat(requests.search(Map.of("vocabulary", List.of("on")))).isEqualTo(requests.search(Map.of()));
        assertThat(requests.search(Map.of("vocabulary", List.of("aus")))).isInstanceOf(Checked.Invalid.class);
    }

    @Test
    void hits_are_explained_only_when_asked_for() {
        assertThat(requests.search(Map.of("explain", List.of("false")))).isEqualTo(requests.search(Map.of()));
        assertThat(requests.search(Map.of("explain", List.of("ja")))).isInstanceOf(Checked.Invalid.class);
        assertThat(requests.facets(Map.of("explain", List.of("true")))).isInstanceOf(Checked.Invalid.class);
        assertThat(new SearchQuestion("", Filters.NONE, Sort.NEWEST, 3, 20).explained(true).toRequest())
                .isEqualTo(new SearchRequest(Query.BROWSE, Filters.NONE, Sort.NEWEST, 40, 20, 3).explaining());
    }

    @Test
    void a_page_becomes_an_offset() {
        SearchRequest request = new SearchQuestion("", Filters.NONE, Sort.NEWEST, 3, 20).toRequest();

        assertThat(request).isEqualTo(new SearchRequest(Query.BROWSE, Filters.NONE, Sort.NEWEST, 40, 20, 3));
    }

    @Test
    void counting_alone_takes_no_hits() {
        assertThat(requests.facets(Map.of("year", List.of("2014")))).isEqualTo(new Checked.Valid<>(new SearchQuestion(
                "", new Filters(Map.of(Facet.YEAR, Set.of("2014")), null, null), Sort.NEWEST, 1, 0)));
        assertThat(requests.facets(Map.of("page", List.of("2")))).isInstanceOf(Checked.Invalid.class);
    }

    @Test
    void the_last_page_is_the_one_that_the_thousandth_hit_could_fill() {
        assertThat(Requests.lastPage(10)).isEqualTo(100);
        assertThat(Requests.lastPage(3)).isEqualTo(333);
        assertThat(requests.search(Map.of("size", List.of("3"), "page", List.of("334"))))
                .isInstanceOf(Checked.Invalid.class);
    }

    @Test
    void suggesting_is_limited() {
        assertThat(requests.suggest(Map.of("q", List.of("bürg"))))
                .isEqualTo(new Checked.Valid<>(new SuggestQuestion("bürg", 8)));
        assertThat(requests.suggest(Map.of())).isInstanceOf(Checked.Invalid.class);
    }

    @Test
    void all_allowed_values_are_told_unless_they_are_those_of_a_whole_country() {
        assertThat(allowedCities(500)).hasSize(501).startsWith("ort-0").endsWith("none");
        assertThat(allowedCities(501)).isEmpty();
    }

    private static List<String> allowedCities(int number) {
        List<Concept> cities = IntStream.range(0, number).mapToObj(i -> Concept.of("ort-" + i, "Ort " + i)).toList();
        Vocabularies country = new Vocabularies(List.of(new Vocabulary(VocabularyName.CITIES, cities)));
        return switch (new Requests(country).search(Map.of("city", List.of("atlantis")))) {
            case Checked.Valid<SearchQuestion> _ -> throw new AssertionError("atlantis is a city");
            case Checked.Invalid<SearchQuestion>(var problems) -> problems.getFirst().allowed();
        };
    }

    @Test
    void what_narrows_differently_begins_at_the_first_page() {
        SearchQuestion question = new SearchQuestion("deich", Filters.NONE, Sort.NEWEST, 7, 10);
        Filters narrower = new Filters(Map.of(Facet.CITY, Set.of("isenfurt")), null, null);

        assertThat(question.with(narrower)).isEqualTo(new SearchQuestion("deich", narrower, Sort.NEWEST, 1, 10));
        assertThat(question.onPage(8)).isEqualTo(new SearchQuestion("deich", Filters.NONE, Sort.NEWEST, 8, 10));
    }
}
