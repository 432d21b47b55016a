package de.erfahrungsschatz.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sidecars as people write them are changed in one place and nowhere else.
final class SampleSidecarsTest {

    private static final Path CORPUS = Path.of("..", "corpus");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_sidecar_of_the_sample_takes_a_correction_and_keeps_its_other_lines() throws Exception {
        Vocabularies vocabularies = VocabularyReader.read(CORPUS.resolve("sample").resolve("vocabularies"));
        List<Path> sidecars = sidecars();
        assertThat(sidecars).hasSizeGreaterThan(20);
        for (Path sidecar : sidecars) {
            Path copy = Files.copy(sidecar, folder.resolve(sidecar.getFileName()));
            List<String> before = Files.readAllLines(copy);

            SidecarFile.open(copy, vocabularies).write(List.of(Answer.parse("date=1999"), Answer.parse("groups=")));

            List<String> after = new ArrayList<>(Files.readAllLines(copy));
            assertThat(after).as("%s", sidecar).anyMatch(line -> line.startsWith("date: 1999"))
                    .anyMatch(line -> line.startsWith("groups: []"));
            after.removeIf(line -> line.startsWith("date:") || line.startsWith("groups:"));
            before.removeIf(line -> line.startsWith("date:") || line.startsWith("groups:"));
            assertThat(after).as("%s", sidecar).isEqualTo(before);
        }
    }

    private static List<Path> sidecars() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS.resolve("documents"))) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("_folder.yaml")).sorted()
                    .toList();
        }
    }
}
