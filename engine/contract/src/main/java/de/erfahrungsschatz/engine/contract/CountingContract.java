package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Totals and counts are right for any documents and any request.
public abstract class CountingContract extends EngineContract {

    private static final int ROUNDS = 250;

    @Test
    void totals_counts_and_pages_are_those_of_a_naive_model() {
        for (long seed = 11; seed <= 13; seed++) {
            checkModel(seed, index -> index);
        }
    }

    @Test
    void the_count_of_a_value_is_what_one_finds_by_choosing_it() {
        for (long seed = 21; seed <= 22; seed++) {
            checkCounts(seed, index -> index);
        }
    }

    @Test
    void the_model_notices_an_index_that_counts_wrongly() {
        assertThatThrownBy(() -> checkModel(31, FaultyIndex::miscounting)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("Seed 31");
    }

    @Test
    void the_model_notices_an_index_that_narrows_opened_facets() {
        assertThatThrownBy(() -> checkModel(32, FaultyIndex::narrowingOpenedFacets)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_model_notices_an_index_that_ignores_ranges_of_years() {
        assertThatThrownBy(() -> checkModel(33, FaultyIndex::ignoringYears)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_law_of_counts_can_be_broken() {
        assertThatThrownBy(() -> checkCounts(41, FaultyIndex::miscounting)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("Seed 41");
    }

    private void checkModel(long seed, UnaryOperator<SearchIndex> fault) {
        Chance chance = new Chance(seed);
        Shelf shelf = shelf();
        List<Document> documents = chance.publish(shelf);
        SearchIndex index = fault.apply(shelf.open());
        for (Viewer viewer : Viewer.values()) {
            ModelLaw law = new ModelLaw(index, new NaiveModel(documents, viewer), viewer);
            chance.times(ROUNDS, () -> law.check(chance.request()));
        }
    }

    private void checkCounts(long seed, UnaryOperator<SearchIndex> fault) {
        Chance chance = new Chance(seed);
        Shelf shelf = shelf();
        chance.publish(shelf);
        CountingLaw law = new CountingLaw(fault.apply(shelf.open()), Viewer.OFFICE);
        chance.times(ROUNDS / 5, () -> law.check(chance.request()));
        chance.times(ROUNDS / 5, () -> law.check(chance.misspeltRequest()));
    }
}
