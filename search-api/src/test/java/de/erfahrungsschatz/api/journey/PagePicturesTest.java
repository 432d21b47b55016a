package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pictures in the documentation are those of the pages that there are, and few enough to be kept.
class PagePicturesTest {

    static final Path FOLDER = Path.of("docs/pages");
    private static final long MOST_BYTES = 2_000_000;

    @Test
    void are_there_for_each_page_and_stand_in_the_documentation() throws IOException {
        List<String> names = PagePicture.all().stream().map(PagePicture::file).toList();
        String told = Files.readString(FOLDER.resolveSibling("pages.md"));

        assertThat(files()).extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(names).allSatisfy(name -> assertThat(told).contains("(pages/" + name + ")"));
    }

    @Test
    void are_small() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isBetween(1L, MOST_BYTES);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }
}
