package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnglishPagesTest {

    private static final int MANY = 120;
    /// Shorter texts are words that stand in documents too.
    private static final int TELLING = 14;

    @TempDir
    private static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void open() {
        served = Served.documents(folder, Viewer.MEMBER, Documents.all());
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void whoever_reads_english_stays_in_english_and_sees_no_german_but_that_of_documents() {
        Set<String> german = sentences();
        Map<String, Document> pages = Crawl.from("/en/", MANY, EnglishPagesTest::page,
                link -> link.startsWith("/en/") && !link.contains("treffer.") && !link.contains("zitat.")
                        && !link.endsWith(".xml"));

        assertThat(pages).hasSizeGreaterThan(MANY / 2);
        pages.forEach((address, page) -> {
            assertThat(page.select("html").attr("lang")).as(address).isEqualTo("en");
            assertThat(page.select("a[href^=/]:not([href^=/en/]):not([hreflang])").eachAttr("href")).as(address)
                    .allMatch(link -> link.startsWith("/api/"));
            page.select("[lang=de]").remove();
            assertThat(german).as(address).noneMatch(sentence -> page.text().contains(sentence));
        });
    }

    @Test
    void every_page_is_there_in_the_other_language() {
        for (String address : List.of("/", "/?q=Rat&explain=true", "/matrix", "/merkliste", "/embed")) {
            Document german = Jsoup.parse(page(address));
            assertThat(Jsoup.parse(page("/en" + address)).select(".hit").size()).as(address)
                    .isEqualTo(german.select(".hit").size());
        }
        assertThat(Jsoup.parse(page("/en/?q=Rat&page=1")).select("a[hreflang=de]").attr("href"))
                .isEqualTo("/?q=Rat&page=1");
        assertThat(Jsoup.parse(page("/?q=Rat&page=1")).select("a[hreflang=en]").attr("href"))
                .isEqualTo("/en/?q=Rat&page=1");
    }

    @Test
    void it_is_told_in_english_how_a_query_was_understood_and_why_something_was_found() {
        Document page = Jsoup.parse(page("/en/?q=Rat+NOT+Hafen&explain=true"));

        assertThat(page.select(".understood").text()).contains("Understood as: Rat AND NOT Hafen");
        assertThat(page.select("details.why li").eachText()).anyMatch(line -> line.contains("in the text"));
    }

    @Test
    void failures_are_told_in_english_too() {
        Reply missing = served.get("/en/dokument/gibt-es-nicht");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).contains("<html lang=\"en\">", "Document not found");
    }

    @Test
    void no_address_makes_the_way_to_the_other_language_lead_to_another_host() {
        for (String address : List.of("//evil.example/", "/en//evil.example/", "/%2f/evil.example",
                "/en/%5cevil.example")) {
            Document page = Jsoup.parse(served.get(address).text());
            assertThat(page.select("a[hreflang]").eachAttr("href")).as(address)
                    .allMatch(link -> link.matches("/|/en/"));
        }
    }

    private static Set<String> sentences() {
        Texts german = Texts.in(Language.GERMAN);
        Texts english = Texts.in(Language.ENGLISH);
        return german.keys().stream().filter(key -> !german.text(key).equals(english.text(key)))
                .map(german::text).filter(text -> text.length() >= TELLING && !text.contains("{"))
                .collect(Collectors.toSet());
    }

    private static String page(String address) {
        Reply reply = served.get(address);
        assertThat(reply.status()).as(address).isEqualTo(200);
        return reply.text();
    }
}
