package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.Embedding;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The small search page for frames, on a server that answers its own pages for members.
class EmbedRoutesTest {

    private static final Embedding SOMEBODY = new Embedding(
            List.of("https://www.rabenstedt.example", "https://isenfurt.example:8443"));

    private static Served members;

    @BeforeAll
    static void open(@TempDir Path folder) {
        members = Served.embedded(folder, Viewer.MEMBER, Documents.all(), SOMEBODY);
    }

    @AfterAll
    static void close() {
        members.close();
    }

    @Test
    void shows_the_newest_public_documents_to_begin_with() {
        Document page = page("/embed");

        assertThat(page.select("h1").text()).isEqualTo("Alle Dokumente, neueste zuerst");
        assertThat(page.select(".hit h2").eachText()).hasSize(4)
                .first().isEqualTo("Isenfurt: der Bürgerrat hat uns überrascht");
    }

    @Test
    void shows_hits_with_their_best_passage() {
        Document page = page("/embed?q=Fokusgruppen");

        assertThat(page.select("h1").text()).isEqualTo("1 Dokument zu „Fokusgruppen“");
        assertThat(page.select("form input[name=q]").attr("value")).isEqualTo("Fokusgruppen");
        assertThat(page.select(".hit blockquote")).hasSize(1);
        assertThat(page.select(".hit mark").text()).isEqualTo("Fokusgruppen");
    }

    @Test
    void what_narrows_it_down_stays_when_something_else_is_searched_for() {
        Document page = page("/embed?city=rabenstedt&city=isenfurt&topic=wohnen&from=2010&to=2020&size=1");

        assertThat(page.select("form input[type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + field.attr("value")))
                .containsExactlyInAnyOrder("city=rabenstedt", "city=isenfurt", "topic=wohnen", "from=2010", "to=2020",
                        "size=1");
    }

    @Test
    void leads_to_all_hits_on_the_search_page() {
        Element all = page("/embed?size=2").select("main > p > a").first();

        assertThat(all).isNotNull();
        assertThat(all.text()).isEqualTo("Alle 4 Treffer zeigen");
        assertThat(all.attr("href")).isEqualTo("/");
        assertThat(page("/embed?q=Kosten").select("main > p > a")).isEmpty();
    }

    @Test
    void its_links_leave_the_frame_and_its_form_does_not() {
        Document page = page("/embed?q=der&size=1");

        assertThat(page.select("a")).isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("target")).isEqualTo("_top"));
        assertThat(page.select("form").attr("action")).isEqualTo("/embed");
        assertThat(page.select("form").attr("target")).isEmpty();
        assertThat(page.select("script, style, [style]")).isEmpty();
    }

    @Test
    void says_in_the_frame_what_is_wrong() {
        Reply reply = members.get("/embed?city=rabnstedt");

        assertThat(reply.status()).isEqualTo(400);
        Document page = Jsoup.parse(reply.text());
        assertThat(page.select("main").text()).contains("rabnstedt", "Meinten Sie „rabenstedt“?");
        assertThat(page.select("form").attr("action")).isEqualTo("/embed");
        assertThat(reply.header("content-security-policy")).contains("frame-ancestors https://www.rabenstedt.example");
        assertThat(members.send("POST", "/embed").text()).contains("action=\"/embed\"");
    }

    @Test
    void the_websites_of_the_settings_may_show_it_in_a_frame() {
        assertThat(members.get("/embed").header("content-security-policy"))
                .endsWith("; frame-ancestors https://www.rabenstedt.example https://isenfurt.example:8443");
    }

    @Test
    void without_settings_nobody_may(@TempDir Path folder) {
        try (Served unset = Served.documents(folder, Viewer.PUBLIC, Documents.all())) {
            assertThat(unset.get("/embed").header("content-security-policy")).endsWith("; frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dokument/isenfurt-buergerrat-2023", "/api/v1/search", "/health",
        "/assets/style.css", "/widget/v1/search", "/widget/erfahrungsschatz-suche.js", "/widget/demo", "/nirgends",
        "/embed/nirgends"})
    void nobody_may_show_anything_else_in_a_frame(String target) {
        assertThat(members.get(target).header("content-security-policy")).contains("frame-ancestors 'none'")
                .doesNotContain("rabenstedt.example");
    }

    private static Document page(String target) {
        Reply reply = members.get(target);
        assertThat(reply.status()).as(target).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }
}
