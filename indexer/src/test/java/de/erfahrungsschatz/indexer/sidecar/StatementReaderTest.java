package de.erfahrungsschatz.indexer.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.crawl.Crawler;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementReaderTest {

    @TempDir
    private Path root = Path.of("");

    @Test
    void the_nearest_folder_wins_and_farther_ones_fill_the_gaps() throws IOException {
        write("_folder.yaml", "visibility: office\ncities: [hamm]");
        write("aldenrath/_folder.yaml", "cities: [aldenrath]");
        FileStatements statements = understood("aldenrath/Protokoll.txt");
        assertThat(statements.folder().concepts()).containsEntry(VocabularyName.CITIES, List.of("aldenrath"));
        assertThat(statements.statedByFolder()).contains(Visibility.OFFICE);
        assertThat(statements.statedBySidecar()).isEmpty();
    }

    @Test
    void a_broken_folder_file_breaks_every_file_below_it() throws IOException {
        write("_folder.yaml", "visibilty: office");
        assertThat(read("aldenrath/Protokoll.txt")).isInstanceOfSatisfying(Heard.Broken.class,
                broken -> assertThat(broken.problems()).singleElement().asString()
                        .startsWith("_folder.yaml:1: ").contains("visibility"));
    }

    @Test
    void a_sidecar_with_another_ending_is_refused() throws IOException {
        write("Protokoll.txt.yml", "visibility: office");
        assertThat(read("Protokoll.txt")).isInstanceOfSatisfying(Heard.Broken.class,
                broken -> assertThat(broken.problems()).singleElement().asString().contains(".yaml"));
    }

    @Test
    void the_hash_changes_with_every_word_that_is_said() throws IOException {
        Heard silent = read("aldenrath/Protokoll.txt");
        write("aldenrath/_folder.yaml", "cities: [aldenrath]");
        Heard byFolder = read("aldenrath/Protokoll.txt");
        write("aldenrath/Protokoll.txt.yaml", "topics: [wohnen]");
        Heard bySidecar = read("aldenrath/Protokoll.txt");
        assertThat(List.of(silent.hash(), byFolder.hash(), bySidecar.hash())).doesNotHaveDuplicates();
        assertThat(read("aldenrath/Protokoll.txt").hash()).isEqualTo(bySidecar.hash());
    }

    private FileStatements understood(String path) throws IOException {
        return switch (read(path)) {
            case Heard.Understood(var _, FileStatements statements) -> statements;
            case Heard.Broken broken -> throw new AssertionError(broken);
        };
    }

    private Heard read(String path) throws IOException {
        Path file = write(path, "Inhalt").toRealPath();
        SourceFile source = Crawler.single(root.toRealPath(), file);
        return new StatementReader(root.toRealPath(), SampleVocabularies.read()).read(source);
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }
}
