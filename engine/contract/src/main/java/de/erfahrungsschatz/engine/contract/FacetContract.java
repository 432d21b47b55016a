package de.erfahrungsschatz.engine.contract;

import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.CITIES;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.FORMATS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.KINDS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchResult;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How documents are counted and narrowed down.
public abstract class FacetContract extends EngineContract {

    private SearchIndex index;

    @BeforeEach
    void publish() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("wohnen-aldenrath").date("2014-05").about(CITIES, "aldenrath")
                        .about(TOPICS, "einfamilienhausgebiete")
                        .about(KINDS, "interview").says("Die Siedlung altert.").says("Die Siedlung wird gemischter.")
                        .done(),
                Draft.of("klima-aldenrath").date("2014").about(CITIES, "aldenrath-nordstadt").about(TOPICS, "klima")
                        .about(KINDS, "protokoll").says("Die Siedlung braucht Schatten.").done(),
                Draft.of("rat-birkstaett").date("2019-02-01").about(CITIES, "birkstaett")
                        .about(TOPICS, "klima", "wohnen")
                        .about(FORMATS, "buergerrat").about(KINDS, "protokoll").says("Der Bürgerrat hat getagt.")
                        .done(),
                Draft.of("gemeinsam").date("2021").about(CITIES, "aldenrath", "birkstaett").about(TOPICS, "wohnen")
                        .says("Beide Städte planen eine Siedlung.").done(),
                Draft.of("zettel").says("Ein Zettel ohne alles.").done());
        index = shelf.open();
    }

    @Test
    void counts_documents_not_passages() {
        SearchResult result = search(index, "Siedlung");

        assertThat(result.total()).isEqualTo(3);
        assertThat(result.count(Facet.CITY, "aldenrath")).isEqualTo(3);
        assertThat(result.count(Facet.KIND, "interview")).isEqualTo(1);
    }

    @Test
    void every_facet_is_counted_when_browsing_most_frequent_first() {
        SearchResult result = search(index, "");

        assertThat(result.facets()).containsOnlyKeys(Facet.values());
        assertThat(result.facets().get(Facet.CITY)).containsExactly(new FacetCount("aldenrath", 3),
                new FacetCount("birkstaett", 2), new FacetCount("aldenrath-nordstadt", 1), new FacetCount("none", 1));
        assertThat(result.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2014", 2),
                new FacetCount("2019", 1),
                new FacetCount("2021", 1), new FacetCount("none", 1));
    }

    @Test
    void a_document_counts_for_the_broader_concepts_too() {
        SearchResult result = search(index, "");

        assertThat(result.count(Facet.TOPIC, "einfamilienhausgebiete")).isEqualTo(1);
        assertThat(result.count(Facet.TOPIC, "wohnen")).isEqualTo(3);
        assertThat(result.count(Facet.FORMAT, "grossgruppe")).isEqualTo(1);
        assertThat(ids(narrowed("", values(Facet.CITY, "aldenrath")))).containsExactlyInAnyOrder("gemeinsam",
                "wohnen-aldenrath", "klima-aldenrath");
    }

    @Test
    void what_has_no_value_counts_as_none_and_can_be_chosen() {
        assertThat(search(index, "").count(Facet.FORMAT, Concept.NONE)).isEqualTo(4);
        assertThat(ids(narrowed("", values(Facet.KIND, "none")))).containsExactly("gemeinsam", "zettel");
        assertThat(ids(narrowed("", values(Facet.KIND, "none", "interview")))).containsExactly("gemeinsam",
                "wohnen-aldenrath", "zettel");
    }

    @Test
    void values_of_one_facet_widen_and_other_facets_narrow() {
        assertThat(ids(narrowed("", values(Facet.TOPIC, "klima", "einfamilienhausgebiete"))))
                .containsExactlyInAnyOrder("wohnen-aldenrath", "klima-aldenrath", "rat-birkstaett");
        assertThat(ids(narrowed("", new Filters(
                Map.of(Facet.TOPIC, Set.of("klima", "einfamilienhausgebiete"), Facet.KIND, Set.of("protokoll")), null,
                null)))).containsExactly("rat-birkstaett", "klima-aldenrath");
    }

    @Test
    void an_opened_facet_counts_as_if_it_narrowed_nothing() {
        SearchResult result = narrowed("",
                new Filters(Map.of(Facet.CITY, Set.of("birkstaett"), Facet.TOPIC, Set.of("wohnen")), null, null));

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.facets().get(Facet.CITY)).containsExactly(new FacetCount("aldenrath", 2),
                new FacetCount("birkstaett", 2));
        assertThat(result.facets().get(Facet.TOPIC)).containsExactly(new FacetCount("wohnen", 2),
                new FacetCount("klima", 1));
        assertThat(result.facets().get(Facet.KIND)).containsExactly(new FacetCount("none", 1),
                new FacetCount("protokoll", 1));
    }

    @Test
    void a_range_of_years_narrows_the_facet_of_years() {
        SearchResult from = narrowed("", new Filters(Map.of(), 2019, null));
        SearchResult between = narrowed("", new Filters(Map.of(), 2014, 2019));

        assertThat(ids(from)).containsExactly("gemeinsam", "rat-birkstaett");
        assertThat(ids(between)).containsExactly("rat-birkstaett", "wohnen-aldenrath", "klima-aldenrath");
        assertThat(between.facets().get(Facet.YEAR)).isEqualTo(search(index, "").facets().get(Facet.YEAR));
        assertThat(between.count(Facet.CITY, "birkstaett")).isEqualTo(1);
        assertThat(narrowed("", new Filters(Map.of(), 2030, 2020)).total()).isZero();
    }

    @Test
    void years_and_a_range_of_years_both_hold() {
        SearchResult result = narrowed("", new Filters(Map.of(Facet.YEAR, Set.of("2014", "2021", "none")), 2015, null));

        assertThat(ids(result)).containsExactly("gemeinsam");
        assertThat(result.count(Facet.YEAR, "2019")).isEqualTo(1);
    }

    @Test
    void a_value_that_does_not_occur_finds_nothing_but_leaves_its_facet_open() {
        SearchResult result = narrowed("Siedlung", values(Facet.CITY, "kaltensee"));

        assertThat(result.total()).isZero();
        assertThat(result.count(Facet.CITY, "aldenrath")).isEqualTo(3);
        assertThat(result.facets().get(Facet.TOPIC)).isEmpty();
    }

    @Test
    void excluded_documents_are_not_counted() {
        assertThat(search(index, "Siedlung -Schatten").count(Facet.CITY, "aldenrath")).isEqualTo(2);
        assertThat(search(index, "-Siedlung").facets().get(Facet.CITY)).containsExactly(new FacetCount("birkstaett", 1),
                new FacetCount("none", 1));
    }

    @Test
    void status_format_and_city_hold_for_one_experience() {
        index = experiences();

        assertThat(ids(narrowed("", asked("carried-out", "buergerrat", "aldenrath")))).containsExactly("rat");
        assertThat(ids(narrowed("", asked("planned", "buergerrat", "aldenrath")))).containsExactly("plan");
        assertThat(ids(narrowed("", asked("carried-out", "buergerrat", "kaltensee")))).containsExactly("plan");
        assertThat(ids(narrowed("", asked("carried-out", "grossgruppe", "birkstaett")))).isEmpty();
    }

    @Test
    void the_status_counts_experiences_of_the_chosen_format_and_city() {
        index = experiences();
        SearchResult rats = narrowed("",
                new Filters(Map.of(Facet.FORMAT, Set.of("grossgruppe"), Facet.CITY, Set.of("aldenrath")), null, null));
        SearchResult carriedOut = narrowed("", values(Facet.STATUS, "carried-out"));

        assertThat(rats.count(Facet.STATUS, "carried-out")).isEqualTo(1);
        assertThat(rats.count(Facet.STATUS, "planned")).isEqualTo(1);
        assertThat(carriedOut.total()).isEqualTo(2);
        assertThat(carriedOut.count(Facet.FORMAT, "grossgruppe")).isEqualTo(2);
        assertThat(carriedOut.count(Facet.CITY, "aldenrath")).isEqualTo(1);
        assertThat(carriedOut.count(Facet.CITY, "kaltensee")).isEqualTo(1);
        assertThat(carriedOut.count(Facet.STATUS, "none")).isEqualTo(1);
    }

    @Test
    void what_tells_of_no_experience_has_the_status_none_with_its_own_formats() {
        index = experiences();

        assertThat(ids(narrowed("", values(Facet.STATUS, "none")))).containsExactly("stumm");
        assertThat(ids(narrowed("", asked("none", "buergerrat", "birkstaett")))).containsExactly("stumm");
        assertThat(ids(narrowed("", asked("none", "buergerrat", "aldenrath")))).isEmpty();
    }

    private SearchIndex experiences() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("rat").about(CITIES, "aldenrath")
                        .tells("Der Bürgerrat hat getagt.", "buergerrat", Status.CARRIED_OUT, null)
                        .tells("Beteiligung ist geplant.", "buergerbeteiligung", Status.PLANNED, null).done(),
                Draft.of("plan").about(CITIES, "aldenrath").about(FORMATS, "buergerrat")
                        .tells("Ein Bürgerrat ist geplant.", "buergerrat", Status.PLANNED, null)
                        .tells("In Kaltensee tagte einer.", "buergerrat", Status.CARRIED_OUT, "kaltensee").done(),
                Draft.of("stumm").about(CITIES, "birkstaett").about(FORMATS, "buergerrat").says("Nichts.").done());
        return shelf.open();
    }

    private static Filters asked(String status, String format, String city) {
        return new Filters(Map.of(Facet.STATUS, Set.of(status), Facet.FORMAT, Set.of(format), Facet.CITY, Set.of(city)),
                null, null);
    }

    private SearchResult narrowed(String typed, Filters filters) {
        return index.search(Viewer.OFFICE, request(typed).with(filters));
    }

    private static Filters values(Facet facet, String... values) {
        return new Filters(Map.of(facet, Set.of(values)), null, null);
    }
}
