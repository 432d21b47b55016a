package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AssetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/assets");

    @Test
    void the_style_sheets_ask_nobody_else_for_anything() throws IOException {
        String css = Files.readString(FOLDER.resolve("style.css")) + Files.readString(FOLDER.resolve("print.css"));
        assertThat(css).doesNotContain("http:", "https:", "//", "@import");
        assertThat(css.codePoints().filter(c -> c == '{').count())
                .isEqualTo(css.codePoints().filter(c -> c == '}').count());
    }

    @Test
    void the_style_sheet_uses_only_colours_and_measures_that_it_names() throws IOException {
        String css = Files.readString(FOLDER.resolve("style.css"));
        Pattern.compile("var\\((--[a-z-]+)\\)").matcher(css).results().map(match -> match.group(1))
                .forEach(name -> assertThat(css).contains(name + ":"));
    }

    @Test
    void the_logo_needs_neither_style_nor_script() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("logo.svg"))).doesNotContain("<style", "<script", "style=", "href");
    }
}
