package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobotRoutesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void robots_may_read_public_documents_but_not_try_filters() {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, Documents.all())) {
            assertThat(open.get("/robots.txt").text()).contains("Disallow: /*?\n", "Disallow: /api/\n",
                    "Sitemap: https://probe.example/sitemap.xml");
            assertThat(open.get("/sitemap.xml").text()).contains(
                    "<loc>https://probe.example/dokument/isenfurt-buergerrat-2023</loc>",
                    "<loc>https://probe.example/</loc>");
        }
    }

    @Test
    void robots_may_read_nothing_that_is_not_for_all() {
        try (Served members = Served.documents(folder, Viewer.MEMBER, Documents.all())) {
            assertThat(members.get("/robots.txt").text()).isEqualTo("User-agent: *\nDisallow: /\n");
            assertThat(members.get("/sitemap.xml").status()).isEqualTo(404);
        }
    }

    @Test
    void browsers_learn_how_to_search() {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, Documents.all())) {
            assertThat(open.get("/opensearch.xml").text()).contains("<ShortName>Probe</ShortName>",
                    "template=\"https://probe.example/?q={searchTerms}\"");
        }
    }
}
