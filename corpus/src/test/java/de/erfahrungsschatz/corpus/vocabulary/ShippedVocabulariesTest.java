package de.erfahrungsschatz.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a network may rely on before it has written a file of its own.
final class ShippedVocabulariesTest {

    private static final Map<VocabularyName, Integer> FEWEST = Map.of(VocabularyName.FORMATS, 100,
            VocabularyName.TOPICS, 100, VocabularyName.GROUPS, 30, VocabularyName.KINDS, 25, VocabularyName.ROLES, 70,
            VocabularyName.OFFICES, 30);

    @Test
    void each_is_large_enough() throws InvalidYamlException {
        Vocabularies shipped = VocabularyReader.read(null);

        assertThat(FEWEST).allSatisfy((name, fewest) -> assertThat(shipped.get(name).concepts())
                .hasSizeGreaterThanOrEqualTo(fewest));
    }

    @Test
    void every_concept_is_defined_in_a_sentence_of_its_own() throws InvalidYamlException {
        Vocabularies shipped = VocabularyReader.read(null);

        for (VocabularyName name : FEWEST.keySet()) {
            List<String> definitions = shipped.get(name).concepts().stream()
                    .map(concept -> String.valueOf(concept.definition())).toList();
            assertThat(definitions).as("%s", name).doesNotHaveDuplicates()
                    .allMatch(definition -> definition.endsWith("."));
        }
    }
}
