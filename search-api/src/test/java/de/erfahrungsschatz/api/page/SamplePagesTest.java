package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Leaves every kind of page in `target/pages`, to be looked at in a browser.
final class SamplePagesTest {

    private static final Path FOLDER = Path.of("target", "pages");

    @Test
    void every_kind_of_page_can_be_looked_at() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> page : SamplePages.all().entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey() + ".html"),
                    page.getValue().replace("\"/assets/", "\"../classes/assets/"));
        }
        assertThat(FOLDER).isDirectoryContaining("glob:**.html");
    }
}
