package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the indexer notes of a file, the server opens.
final class OriginalsIT {

    private static final String REPORT = "rabenstedt/Projektbericht_Einfamilienhaussiedlungen_2019.pdf";

    @TempDir
    private Path place = Path.of("");

    @Test
    void a_member_goes_from_a_hit_to_the_page_of_the_file() throws IOException {
        Path documents = Files.createDirectories(place.resolve("dokumente"));
        Path report = Files.copy(Repository.SAMPLE_DOCUMENTS.resolve(REPORT), documents.resolve("Bericht 2019.pdf"));
        Path data = place.resolve("data");
        Program.run(Repository.INDEXER, "index", documents.toString(), "--data", data.toString());
        Path settings = Files.writeString(place.resolve("search-api.yaml"), "originals: [dokumente]\n");

        try (RunningServer server = RunningServer.forMembers(data, settings)) {
            String hit = Jsoup.parse(server.client().get("/?q=Siedlung").text()).select(".hit h2 a").attr("href");
            Document page = Jsoup.parse(server.client().get(hit).text());
            List<String> links = page.select("a[href*=/original]").eachAttr("href");

            assertThat(links).anyMatch(link -> link.endsWith("/original"))
                    .anyMatch(link -> link.endsWith("/original#page=2"));
            assertThat(server.client().get(links.getFirst()).length()).isEqualTo((int) Files.size(report));

            Files.writeString(report, "%PDF-1.4");
            assertThat(server.client().get(links.getFirst()).status()).isEqualTo(404);
            assertThat(server.client().get(hit).text()).doesNotContain("/original");
        }
    }
}
