package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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

    static List<String> sentences() throws IOException {
        try (InputStream stream = StatusSentencesTest.class.getResourceAsStream("sentences.txt")) {
            assertThat(stream).isNotNull();
            Stream<String> lines = stream == null ? Stream.of()
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void reads_the_status(String line) {
        int tab = line.indexOf('\t');
        String marked = line.substring(tab + 1);
        int place = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        assertThat(reader.tellings(Passage.of(text), KnownCities.only(List.of())).stream()
                .filter(telling -> telling.start() <= place && place < telling.end())
                .map(telling -> telling.experience().status().label())).containsExactly(line.substring(0, tab));
    }
}
