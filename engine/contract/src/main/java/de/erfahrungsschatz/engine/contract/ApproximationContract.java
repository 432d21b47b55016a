package de.erfahrungsschatz.engine.contract;

import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.CITIES;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Approximation;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Match;
import de.erfahrungsschatz.engine.port.PassageHit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.Relaxation;
import de.erfahrungsschatz.engine.port.Relaxations;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where nothing else is found, words stand in that are spelt nearly alike, and the answer says so.
public abstract class ApproximationContract extends EngineContract {

    private static final Filters ALDENRATH = new Filters(Map.of(Facet.CITY, Set.of("aldenrath")), null, null);
    private static final Filters KALTENSEE = new Filters(Map.of(Facet.CITY, Set.of("kaltensee")), null, null);

    private Shelf shelf;
    private SearchIndex index;

    @BeforeEach
    void publish() {
        shelf = shelf();
        shelf.publish(
                Draft.of("hafen").visibility(Visibility.PUBLIC).about(CITIES, "aldenrath").date("2019")
                        .says("Der Umbau beginnt. Der Hafen wird größer, sagt der Rat.").done(),
                Draft.of("kai").visibility(Visibility.PUBLIC).about(CITIES, "birkstaett").date("2021")
                        .says("Am Hafen liegt der Kai.").done(),
                Draft.of("werkstatt").visibility(Visibility.PUBLIC).about(CITIES, "aldenrath").date("2020")
                        .says("Die Bürgerwerkstatt tagte im Kesselhaus. Das war Partizipation.").done(),
                Draft.of("intern").about(CITIES, "kaltensee").says("Die Seilbahn am Hafen ist umstritten.").done());
        index = shelf.open();
    }

    @Test
    void a_word_one_or_two_letters_off_finds_what_is_meant() {
        assertApproximate("Haffen", "Hafen", "hafen", "kai");
        assertApproximate("Haven?", "Hafen", "hafen", "kai");
        assertApproximate("Keselhuas", "Kesselhaus", "werkstatt");
    }

    @Test
    void so_does_a_word_that_shares_most_of_its_letters() {
        assertApproximate("Partizipativität", "Partizipation", "werkstatt");
        assertThat(approximate("Partitur").total()).isZero();
    }

    @Test
    void a_word_inside_another_is_found_too() {
        Shelf compounds = shelf();
        compounds.publish(Draft.of("tor").says("Am Fabriktor geht es los.").done());
        SearchResult found = search(compounds.open(), "Fabbrik");

        assertThat(ids(found)).containsExactly("tor");
        assertThat(found.match()).isEqualTo(Match.APPROXIMATE);
        assertThat(found.understood().approximated())
                .containsExactly(new Approximation("Fabbrik", List.of("Fabrik")));
        assertThat(marked(found.hits().getFirst())).containsExactly("Fabrik");
    }

    @Test
    void who_finds_anything_gets_nothing_else() {
        for (String typed : List.of("Hafen", "Haffen Kai", "", "-Haffen", "Hafen -Haffen", "Haffen ODER Kai")) {
            SearchResult found = index.search(Viewer.PUBLIC, request(typed));
            assertThat(found.total()).as(typed).isPositive();
            assertThat(found.match()).as(typed).isEqualTo(Match.EXACT);
            assertThat(found).as(typed).isEqualTo(index.search(Viewer.PUBLIC, request(typed).exactly()));
        }
    }

    @Test
    void phrases_exact_forms_beginnings_fields_and_exclusions_stay_as_typed() {
        for (String typed : List.of("„Haffen“", "=Haffen", "Haffe*", "stadt:Haffen", "person:Haffen",
                "\"am Haffen\" Kai",
                "=Haffen Kai", "Kai -Hafen UND Hafen", "Haf", "Hafn3", "Zwölftonmusik")) {
            SearchResult found = index.search(Viewer.PUBLIC, request(typed));
            assertThat(found.total()).as(typed).isZero();
            assertThat(found.match()).as(typed).isEqualTo(Match.EXACT);
        }
        assertThat(ids(approximate("Haffen -Kai"))).containsExactly("hafen");
        assertThat(ids(approximate("Haffen „der Rat“"))).containsExactly("hafen");
        assertThat(ids(approximate("Haffen stadt:Birkstätt"))).containsExactly("kai");
    }

    @Test
    void a_word_that_documents_hold_stays_where_another_is_misspelt() {
        SearchResult found = approximate("Haffen UND Kai");

        assertThat(ids(found)).containsExactly("kai");
        assertThat(found.understood().approximated()).containsExactly(new Approximation("Haffen", List.of("Hafen")));
        assertThat(approximate("Hafen UND Kesselhaus").total()).isZero();
    }

    @Test
    void of_words_typed_as_one_each_is_looked_for() {
        assertThat(approximate("Haffen-Kesslhaus").understood().approximated()).containsExactly(
                new Approximation("Haffen", List.of("Hafen")), new Approximation("Kesslhaus", List.of("Kesselhaus")));
    }

    @Test
    void what_filters_leave_out_is_no_reason_to_look_for_something_else() {
        SearchResult left = index.search(Viewer.PUBLIC, request("Kai").with(ALDENRATH));

        assertThat(left.total()).isZero();
        assertThat(left.match()).isEqualTo(Match.EXACT);
        assertThat(ids(index.search(Viewer.PUBLIC, request("Haffen").with(ALDENRATH)))).containsExactly("hafen");
    }

    @Test
    void what_stands_for_the_words_is_marked() {
        for (Hit hit : approximate("Haffen").hits()) {
            assertThat(marked(hit)).containsExactly("Hafen");
            DocumentView whole = index.document(Viewer.PUBLIC, hit.id(), QueryParser.parse("Haffen")).orElseThrow();
            assertThat(whole.highlights()).containsExactly(hit.passages().getFirst().highlights());
        }
        DocumentId hafen = new DocumentId("hafen");
        assertThat(index.document(Viewer.PUBLIC, hafen, QueryParser.parse("Kay ODER Werkstatt")).orElseThrow()
                .highlights()).containsExactly(List.of());
    }

    @Test
    void totals_pages_orders_and_counts_are_of_the_same_documents() {
        for (Sort sort : Sort.values()) {
            List<String> walked = new ArrayList<>();
            for (int page = 0; page < 3; page++) {
                SearchResult found = index.search(Viewer.OFFICE, new SearchRequest(QueryParser.parse("Haffen"),
                        Filters.NONE, sort, page, 1, 1));
                assertThat(found.total()).isEqualTo(3);
                walked.addAll(ids(found));
            }
            assertThat(walked).as(sort.label()).containsExactlyInAnyOrder("hafen", "kai", "intern");
        }
        assertThat(ids(index.search(Viewer.PUBLIC, new SearchRequest(QueryParser.parse("Haffen"), Filters.NONE,
                Sort.NEWEST, 0, 10, 1)))).containsExactly("kai", "hafen");
        new CountingLaw(index, Viewer.OFFICE).check(request("Haffen"));
        new CountingLaw(index, Viewer.OFFICE).check(request("Haffen").with(ALDENRATH));
        assertThat(index.search(Viewer.PUBLIC, request("Haffen").with(KALTENSEE)).facets().get(Facet.CITY))
                .contains(new FacetCount("aldenrath", 1), new FacetCount("birkstaett", 1));
    }

    @Test
    void help_counts_what_is_spelt_as_typed() {
        assertThat(approximate("Haffen Kesslhaus").total()).isEqualTo(3);
        assertThat(Relaxations.of(index, Viewer.PUBLIC, "Haffen Kesslhaus", ALDENRATH)).isEmpty();
        assertThat(Relaxations.of(index, Viewer.PUBLIC, "Haffen UND Kai", Filters.NONE)).extracting(Relaxation::text)
                .containsExactly("Kai");
        assertThat(index.spelling(Viewer.PUBLIC, "Haffen", KALTENSEE)).isEmpty();
        assertThat(index.search(Viewer.PUBLIC, request("Haffen").exactly()).total()).isZero();
        assertThat(index.search(Viewer.PUBLIC, request("Haffen").asTyped()).total()).isZero();
    }

    @Test
    void words_of_documents_unseen_stand_in_for_nothing() {
        assertThat(index.search(Viewer.MEMBER, request("Seilban")).total()).isEqualTo(1);
        assertThat(index.search(Viewer.PUBLIC, request("Seilban")))
                .isEqualTo(index.search(Viewer.PUBLIC, request("Seilban").exactly()));
        assertThat(index.search(Viewer.PUBLIC, request("Haffen")).total()).isEqualTo(2);
        assertThat(index.search(Viewer.PUBLIC, request("Haffen")).count(Facet.CITY, "kaltensee")).isZero();
    }

    @Test
    void words_of_documents_that_are_gone_stand_in_for_nothing() {
        shelf.change(update -> update.remove(new DocumentId("werkstatt")));
        index.refresh();

        assertThat(approximate("Bürgerwekstatt").total()).isZero();
        assertThat(approximate("Bürgerwekstatt").match()).isEqualTo(Match.EXACT);
    }

    @Test
    void a_text_of_many_strange_words_is_answered_by_its_first_ones() {
        String strange = "Haffen " + "quixotic zymurgy flummoxed brobdingnagian ".repeat(10);

        assertThat(ids(approximate(strange))).containsExactlyInAnyOrder("hafen", "kai");
        assertThat(approximate("quixotic zymurgy flummoxed brobdingnagian Haffen").total()).isZero();
    }

    private void assertApproximate(String typed, String meant, String... found) {
        SearchResult result = approximate(typed);
        assertThat(ids(result)).as(typed).containsExactlyInAnyOrder(found);
        assertThat(result.match()).as(typed).isEqualTo(Match.APPROXIMATE);
        assertThat(result.understood().approximated()).as(typed)
                .containsExactly(new Approximation(typed.replace("?", ""), List.of(meant)));
    }

    private SearchResult approximate(String typed) {
        return index.search(Viewer.PUBLIC, request(typed));
    }

    private static List<String> marked(Hit hit) {
        List<String> marked = new ArrayList<>();
        for (PassageHit passage : hit.passages()) {
            for (Highlight highlight : passage.highlights()) {
                marked.add(passage.passage().text().substring(highlight.start(), highlight.end()));
            }
        }
        return marked;
    }
}
