package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {

    private final Suggestions suggestions = new Suggestions(List.of(
            concept("klimaschutz", "Klimaschutz", 5, "Klimabürgerrat"), concept("buergerrat", "Bürgerrat", 2),
            Offering.words(Suggestion.Type.PHRASE, "geloster Bürgerrat", 9)));

    @Test
    void what_a_concept_is_called_counts_before_its_other_labels_and_both_before_phrases() {
        assertThat(suggestions.of("bürgerr", 8)).extracting(Suggestion::label)
                .containsExactly("Bürgerrat", "Klimaschutz", "geloster Bürgerrat");
        assertThat(suggestions.of("bürgerr", 1)).extracting(Suggestion::label).containsExactly("Bürgerrat");
    }

    @Test
    void an_other_label_finds_a_concept_all_the_same() {
        assertThat(suggestions.of("klimab", 8)).extracting(Suggestion::label).containsExactly("Klimaschutz");
    }

    private static Offering concept(String id, String label, long count, String... others) {
        return Offering.concept(new Concept(id, label, List.of(others), List.of(), List.of(), List.of(), null, null,
                null, false, null), Facet.TOPIC, count);
    }
}
