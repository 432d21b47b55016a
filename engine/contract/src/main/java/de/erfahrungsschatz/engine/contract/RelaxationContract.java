package de.erfahrungsschatz.engine.contract;

import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.CITIES;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.FORMATS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Relaxation;
import de.erfahrungsschatz.engine.port.Relaxation.Change;
import de.erfahrungsschatz.engine.port.Relaxations;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever finds nothing learns what would be found, and how much.
public abstract class RelaxationContract extends EngineContract {

    private static final Filters RAT_IN_ALDENRATH = new Filters(
            Map.of(Facet.CITY, Set.of("aldenrath"), Facet.FORMAT, Set.of("buergerrat")), null, null);

    private SearchIndex index;

    @BeforeEach
    void publish() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("park").visibility(Visibility.PUBLIC).about(CITIES, "aldenrath").about(FORMATS, "grossgruppe")
                        .date("2019").says("Der Park am Fluss wird neu.").done(),
                Draft.of("steg").visibility(Visibility.PUBLIC).about(CITIES, "birkstaett").about(FORMATS, "buergerrat")
                        .date("2020").says("Am Fluss entsteht ein Steg.").done(),
                Draft.of("bad").visibility(Visibility.MEMBERS).about(CITIES, "birkstaett")
                        .about(FORMATS, "buergerrat").says("Das Bad am Fluss schließt.").done(),
                Draft.of("deich").visibility(Visibility.PUBLIC).about(TOPICS, "wohnen").says("Wohnen hinter dem Deich.")
                        .done(),
                Draft.of("damm").visibility(Visibility.PUBLIC).says("Der Deich wird ein Damm.").done());
        index = shelf.open();
    }

    @Test
    void without_filters_and_with_a_broader_concept() {
        assertThat(relaxations(Viewer.PUBLIC, "Fluss", RAT_IN_ALDENRATH)).containsExactly(
                new Relaxation(new Change.NoFilters(), "Fluss", Filters.NONE, 2),
                new Relaxation(new Change.NoFilter(Facet.CITY), "Fluss", RAT_IN_ALDENRATH.without(Facet.CITY), 1),
                new Relaxation(new Change.NoFilter(Facet.FORMAT), "Fluss", RAT_IN_ALDENRATH.without(Facet.FORMAT), 1),
                new Relaxation(new Change.Broader(Facet.FORMAT, "buergerrat", "grossgruppe"), "Fluss",
                        RAT_IN_ALDENRATH.replacing(Facet.FORMAT, "grossgruppe"), 1));
    }

    @Test
    void the_nearest_concept_above_that_finds_something_is_told() {
        Filters terraces = new Filters(Map.of(Facet.TOPIC, Set.of("reihenhaeuser")), null, null);

        assertThat(relaxations(Viewer.PUBLIC, "Deich", terraces)).containsExactly(
                new Relaxation(new Change.NoFilter(Facet.TOPIC), "Deich", Filters.NONE, 2),
                new Relaxation(new Change.Broader(Facet.TOPIC, "reihenhaeuser", "wohnen"), "Deich",
                        terraces.replacing(Facet.TOPIC, "wohnen"), 1));
    }

    @Test
    void concepts_that_are_typed_as_fields_are_climbed_like_chosen_ones() {
        assertThat(relaxations(Viewer.PUBLIC, "Deich thema:\"Reihenhäuser\"", Filters.NONE)).contains(
                new Relaxation(new Change.Broader(Facet.TOPIC, "reihenhaeuser", "wohnen"), "Deich thema:\"Wohnen\"",
                        Filters.NONE, 1));
        assertThat(relaxations(Viewer.PUBLIC, "Park format:buergerrat", Filters.NONE)).contains(
                new Relaxation(new Change.Broader(Facet.FORMAT, "buergerrat", "grossgruppe"),
                        "Park format:\"Großgruppenverfahren\"", Filters.NONE, 1));
        assertThat(relaxations(Viewer.PUBLIC, "Park (format:buergerrat)", Filters.NONE)).isEmpty();
        assertThat(relaxations(Viewer.PUBLIC, "Park jahr:1950", Filters.NONE)).extracting(Relaxation::change)
                .containsExactly(new Change.Without("jahr:1950"));
    }

    @Test
    void words_and_phrases_that_name_a_concept_are_climbed_too() {
        Relaxation housing = new Relaxation(new Change.Broader(Facet.TOPIC, "reihenhaeuser", "wohnen"), "\"Wohnen\"",
                Filters.NONE, 1);

        assertThat(relaxations(Viewer.PUBLIC, "Reihenhäuser", Filters.NONE)).containsExactly(housing);
        assertThat(relaxations(Viewer.PUBLIC, "\"Reihenhäuser\"", Filters.NONE)).containsExactly(housing);
        assertThat(relaxations(Viewer.PUBLIC, "Seilbahn", Filters.NONE)).isEmpty();
    }

    @Test
    void without_a_range_of_years() {
        Filters years = new Filters(Map.of(), 1950, 1960);

        assertThat(relaxations(Viewer.PUBLIC, "", years)).containsExactly(
                new Relaxation(new Change.NoFilter(Facet.YEAR), "", Filters.NONE, 4));
    }

    @Test
    void with_words_apart_without_exclusions_and_with_a_word_less() {
        assertThat(relaxations(Viewer.PUBLIC, "„Fluss Park“ Steg", Filters.NONE)).containsExactly(
                new Relaxation(new Change.WordsApart(), "Fluss Park Steg", Filters.NONE, 2),
                new Relaxation(new Change.Without("„Fluss Park“"), "Steg", Filters.NONE, 1));
        assertThat(relaxations(Viewer.PUBLIC, "Steg -Fluss", Filters.NONE)).containsExactly(
                new Relaxation(new Change.NoExclusions(), "Steg", Filters.NONE, 1));
        assertThat(relaxations(Viewer.PUBLIC, "-Fluss", Filters.NONE)).isEmpty();
        assertThat(relaxations(Viewer.PUBLIC, "Seilbahn Tunnel", Filters.NONE)).isEmpty();
    }

    @Test
    void each_count_is_that_of_the_search_it_stands_for_and_of_the_viewer() {
        for (Viewer viewer : Viewer.values()) {
            for (String typed : List.of("Fluss", "\"Fluss Bad\" -Steg", "Bad Steg", "", "Deich thema:Reihenhäuser")) {
                for (Relaxation relaxation : relaxations(viewer, typed, RAT_IN_ALDENRATH)) {
                    assertThat(relaxation.total()).as("%s of %s", relaxation, viewer).isPositive().isEqualTo(
                            index.search(viewer, request(relaxation.text()).with(relaxation.filters())).total());
                }
            }
        }
        assertThat(relaxations(Viewer.PUBLIC, "Bad", RAT_IN_ALDENRATH)).isEmpty();
        assertThat(relaxations(Viewer.MEMBER, "Bad", RAT_IN_ALDENRATH)).hasSize(2);
    }

    private List<Relaxation> relaxations(Viewer viewer, String typed, Filters filters) {
        return Relaxations.of(index, viewer, typed, filters);
    }
}
