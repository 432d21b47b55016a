package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// html-validate finds nothing to complain of in the markup of any page.
class MarkupIT {

    private static final String RULES = Path.of("src/test/resources/html-validate.mjs").toAbsolutePath().toString();

    @AutoClose
    private static RunningServer server;

    @BeforeAll
    static void open() {
        NpmProgram.HTML_VALIDATE.assumeThere();
        server = RunningServer.of(SampleCorpus.DATA, "members");
    }

    @Test
    void of_every_page_is_valid(@TempDir Path folder) throws IOException {
        for (SamplePage page : SamplePage.values()) {
            write(folder, page, server.client().get(page.target(server)).text());
        }

        assertThat(check(folder)).isEqualTo(new NpmProgram.Ended(0, ""));
    }

    @Test
    void the_check_notices_what_is_wrong(@TempDir Path folder) throws IOException {
        write(folder, SamplePage.START, server.client().get("/").text().replaceFirst("<h1>", "<h1 id=\"q\"><p>"));

        NpmProgram.Ended checked = check(folder);

        assertThat(checked.exit()).isNotZero();
        assertThat(checked.output()).contains("no-dup-id", "element-permitted-content");
    }

    private static void write(Path folder, SamplePage page, String markup) throws IOException {
        Files.writeString(folder.resolve(page.name().toLowerCase(Locale.ROOT) + ".html"), markup);
    }

    /// What the pages in a folder are complained of.
    static NpmProgram.Ended check(Path folder) {
        return NpmProgram.HTML_VALIDATE.run("--config", RULES, "--formatter", "text", folder + "/*.html");
    }
}
