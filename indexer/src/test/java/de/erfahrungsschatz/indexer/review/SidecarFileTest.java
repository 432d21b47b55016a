package de.erfahrungsschatz.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SidecarFileTest {

    private static final Vocabularies VOCABULARIES = new Vocabularies(List.of(new Vocabulary(VocabularyName.TOPICS,
            List.of(Concept.of("klima", "Klima"), Concept.of("wohnen", "Wohnen")))));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_previous_version_stays_beside_the_new_one() throws IOException {
        Path file = write("topics: [klima] # eines\n");

        open().write(List.of(Answer.parse("topics=klima, wohnen"), Answer.parse("date=2014-05")));

        assertThat(file).content().isEqualTo("topics: [klima, wohnen] # eines\ndate: 2014-05\n");
        assertThat(folder.resolve("Bericht.txt.yaml.bak")).content().isEqualTo("topics: [klima] # eines\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_sidecar_that_is_not_there_is_made() {
        open().write(List.of(Answer.parse("title=Was kostet's: 3 \"Runden\"?"), Answer.parse("topics=")));

        assertThat(folder.resolve("Bericht.txt.yaml")).content()
                .isEqualTo("title: \"Was kostet's: 3 \\\"Runden\\\"?\"\ntopics: []\n");
        assertThat(open().sidecar().whole().title()).isEqualTo("Was kostet's: 3 \"Runden\"?");
    }

    @Test
    void what_the_next_run_would_not_understand_is_not_written() throws IOException {
        Path file = write("topics: [klima]\n");

        assertThatThrownBy(() -> open().write(List.of(Answer.parse("topics=klimaa"))))
                .isInstanceOf(ReviewRefusedException.class).hasMessageContaining("Ist \"klima\" gemeint?");
        assertThatThrownBy(() -> open().write(List.of(Answer.parse("date=gestern"))))
                .isInstanceOf(ReviewRefusedException.class).hasMessageContaining("\"gestern\" geht nicht als date.");
        assertThat(file).content().isEqualTo("topics: [klima]\n");
        assertThat(folder.resolve("Bericht.txt.yaml.bak")).doesNotExist();
    }

    @Test
    void a_sidecar_of_another_form_is_left_to_people() throws IOException {
        for (String other : List.of("{topics: [klima]}\n", "? topics\n: [klima]\n", "topics: [klima]\n...\n")) {
            Path file = write(other);

            assertThatThrownBy(() -> open().write(List.of(Answer.parse("topics=wohnen"), Answer.parse("date=2014"))))
                    .isInstanceOf(ReviewRefusedException.class).hasMessageContaining("Bitte die Angabe von Hand");
            assertThat(file).content().isEqualTo(other);
        }
        Path file = write("documents:\n  - {starts: Der Abend, date: 2013}\n");
        assertThatThrownBy(() -> open().write(0, List.of(Answer.parse("date=2014"))))
                .hasMessageContaining("Bitte die Angabe von Hand");
        assertThat(file).content().contains("2013}");
    }

    @Test
    void a_quoted_key_and_a_text_that_looks_like_one_are_told_apart() throws IOException {
        Path file = write("title: |\n  date: 2012\n\"date\" : 2013\n");

        open().write(List.of(Answer.parse("date=2014")));

        assertThat(file).content().isEqualTo("title: |\n  date: 2012\ndate: 2014\n");
    }

    @Test
    void lines_end_as_they_did() throws IOException {
        Path file = write("topics: [klima] # eines\r\ndate: 2013\r\n");

        open().write(List.of(Answer.parse("date=2014")));

        assertThat(file).content().isEqualTo("topics: [klima] # eines\r\ndate: 2014\r\n");
    }

    @Test
    void a_sidecar_that_is_broken_already_is_named_with_its_lines() throws IOException {
        write("topic: [klima]\n");

        assertThatThrownBy(this::open).isInstanceOf(ReviewRefusedException.class)
                .hasMessageContaining("bitte zuerst berichtigen").hasMessageContaining(".yaml:1: ");
    }

    @Test
    void an_answer_that_is_none_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> Answer.parse("date")).hasMessageContaining("Gebraucht wird FELD=WERT");
        assertThatThrownBy(() -> Answer.parse("titel=Neu")).hasMessage("Das Feld \"titel\" gibt es nicht."
                + " Ist \"title\" gemeint?");
        assertThatThrownBy(() -> Answer.parse("date=")).hasMessageContaining("\"date\" braucht einen Wert");
        assertThat(Answer.parse("kind=").yaml()).isEqualTo("[]");
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("Bericht.txt.yaml"), yaml);
    }

    private SidecarFile open() {
        return SidecarFile.open(folder.resolve("Bericht.txt.yaml"), VOCABULARIES);
    }
}
