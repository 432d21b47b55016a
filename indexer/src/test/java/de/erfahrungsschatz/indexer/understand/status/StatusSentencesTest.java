package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences as people speak and write them, each with the status that a reader takes from it.
class StatusSentencesTest {

    private static ExperienceReader reader = new ExperienceReader(new Vocabularies(List.of()),
            new ConceptMentions(new Vocabularies(List.of())));

    @BeforeAll
    static void readVocabularies() throws InvalidYamlException {
        Vocabularies vocabularies = VocabularyReader.read(null);
        reader = new ExperienceReader(vocabularies, new ConceptMentions(vocabularies));
    }

    static List<MarkedSentence> sentences() {
        return MarkedSentence.of("sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void reads_the_status(MarkedSentence sentence) {
        assertThat(reader.tellings(Passage.of(sentence.text()), KnownCities.only(List.of())).stream()
                .filter(telling -> telling.start() <= sentence.place() && sentence.place() < telling.end())
                .map(telling -> telling.experience().status())).containsExactly(sentence.status());
    }
}
