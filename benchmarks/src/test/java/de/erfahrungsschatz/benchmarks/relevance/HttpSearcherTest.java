package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.erfahrungsschatz.benchmarks.relevance.Library.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HttpSearcherTest {

    private static final Path API = new Repository(Path.of("..")).searchApi();

    @TempDir
    private Path folder;

    @Test
    void over_HTTP_the_same_documents_come_in_the_same_order() {
        assumeTrue(Files.exists(API), "search-api is not built: " + API);
        List<Page> pages = IntStream.range(0, 130).mapToObj(
                number -> new Page("d" + number, "", "Hafen " + "und Brücke ".repeat(number % 7) + "an Kai " + number))
                .toList();
        Library library = PlainLibrary.write(pages, folder);

        try (Searcher port = PortSearcher.over(library); Searcher http = HttpSearcher.over(library, API)) {
            for (String words : List.of("Hafen Brücke", "Kai 7", "\"an Kai\" -17", "Mond & Sterne?", "50% + #1",
                    "Haffen")) {
                assertThat(http.find(words)).as(words).isEqualTo(port.find(words));
            }
            assertThat(http.find("Hafen")).hasSize(Searcher.DEPTH);
        }
    }

    @Test
    void what_is_not_built_is_told() {
        Library empty = PlainLibrary.write(List.of(), folder);
        assertThatIllegalArgumentException().isThrownBy(() -> HttpSearcher.over(empty, folder.resolve("none.jar")))
                .withMessageContaining("none.jar");
    }
}
