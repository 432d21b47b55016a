package de.erfahrungsschatz.indexer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.extract.ExtractionLimits;
import de.erfahrungsschatz.indexer.extract.TextRecognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerConfigTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_empty_file_means_the_defaults() throws Exception {
        assertThat(IndexerConfig.read(file(""))).isEqualTo(IndexerConfig.defaults());
    }

    @Test
    void every_setting_can_be_written() throws Exception {
        IndexerConfig config = IndexerConfig.read(file("""
                vocabularies: own
                functionalMailboxes: [a@b.example, c@d.example]
                extraction:
                  maxFileBytes: 1
                  maxCharacters: 2
                  maxEmbedded: 3
                  maxDepth: 4
                  maxRatio: 5
                  secondsPerFile: 6
                  workerMegabytes: 7
                  workers: 8
                  ocrPages: 9
                  secondsPerOcrPage: 10
                ocr: never
                passwords: [Quelle!2014, "0815"]
                """));
        assertThat(config.vocabularies()).isEqualTo(folder.toAbsolutePath().resolve("own"));
        assertThat(config.functionalMailboxes()).containsExactly("a@b.example", "c@d.example");
        assertThat(config.recognition()).isEqualTo(new TextRecognition.Off());
        assertThat(config.passwords().all()).containsExactly("Quelle!2014", "0815");
        assertThat(config.extraction()).isEqualTo(new ExtractionLimits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    }

    @Test
    void an_unknown_key_is_told_with_its_line_and_the_nearest_spelling() throws Exception {
        Path file = file("""
                functionalMailboxes: []
                vocabulary: own
                extraction: {worker: 2, maxEmbedded: viele}
                """);
        assertThatThrownBy(() -> IndexerConfig.read(file)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContaining(file + ":2: ").hasMessageContaining("\"vocabularies\"")
                .hasMessageContaining(file + ":3: ").hasMessageContaining("\"workers\"").hasMessageContaining("viele");
    }

    @Test
    void recognition_is_wanted_or_not_and_nothing_else() throws Exception {
        Path file = file("ocr: always");
        assertThatThrownBy(() -> IndexerConfig.read(file)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContaining("\"auto\" or \"never\"");
        assertThat(IndexerConfig.read(file("ocr: auto"))).isEqualTo(IndexerConfig.defaults());
    }

    @Test
    void passwords_do_not_show_when_the_settings_are_printed() throws Exception {
        assertThat(IndexerConfig.read(file("passwords: [Quelle!2014]")).toString()).doesNotContain("Quelle");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("indexer.yaml"), yaml);
    }
}
