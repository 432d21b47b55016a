package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages, asked for as a browser does.
class PageRoutesTest {

    private static Served members;

    @BeforeAll
    static void open(@TempDir Path folder) {
        members = Served.documents(folder, Viewer.MEMBER, Documents.all());
    }

    @AfterAll
    static void close() {
        members.close();
    }

    @Test
    void begins_with_all_documents() {
        Document page = page("/");

        assertThat(page.select("h1").text()).isEqualTo("Alle Dokumente, neueste zuerst");
        assertThat(page.select(".hit h2").eachText()).first().isEqualTo("Isenfurt: der Bürgerrat hat uns überrascht");
    }

    @Test
    void understands_a_form_whose_fields_were_left_blank() {
        Document page = page("/?q=B%C3%BCrgerrat&from=&to=&kind=interview");

        assertThat(page.select("h1").text()).isEqualTo("1 Dokument zu „Bürgerrat“");
        assertThat(page.select(".hit mark").text()).contains("Bürgerrat");
    }

    @Test
    void lets_a_range_win_over_single_years_and_says_so() {
        Document page = page("/?year=2023&from=2019&to=2014");

        assertThat(page.select(".hit")).hasSize(3);
        assertThat(page.select(".chip").text()).isEqualTo("Zeitraum: 2014 bis 2019");
        assertThat(page(page.select(".note a").attr("href")).select(".hit")).hasSize(1);
    }

    @Test
    void every_link_of_the_first_page_leads_somewhere() {
        page("/").select("a[href^=/]:not([hreflang]), link[href^=/], img[src^=/]").forEach(link -> assertThat(
                members.get((link.attr("href") + link.attr("src")).split("#", 2)[0]).status())
                .as(link.outerHtml()).isEqualTo(200));
    }

    @Test
    void leads_from_a_hit_to_the_place_in_the_document() {
        String[] place = page("/?q=Kosten").select(".place a").attr("href").split("#", 2);

        assertThat(page(place[0]).select("#" + place[1] + " mark").text()).isEqualTo("Kosten");
    }

    @Test
    void leads_from_a_document_back_to_the_very_page_of_hits() {
        String hits = "/?q=Rat&kind=interview&sort=oldest&size=1&vocabulary=off&page=1";
        String document = page(hits).select(".hit h2 a").attr("href");

        String back = page(document).select(".back a").attr("href");
        assertThat(back).isEqualTo("/?q=Rat&kind=interview&sort=oldest&vocabulary=off&size=1");
        assertThat(page(back).select(".hit h2 a").attr("href")).isEqualTo(document);
        assertThat(page(page("/?kind=interview").select(".hit h2 a").attr("href")).select(".back a").text())
                .isEqualTo("Zurück zu den Treffern");
    }

    @Test
    void says_in_german_what_went_wrong() {
        assertThat(failure("/?city=atlantis", 400)).contains("atlantis");
        assertThat(failure("/dokument/gibt-es-nicht", 404)).contains("zurückgezogen");
        assertThat(failure("/gibt-es-nicht", 404)).contains("Schreibweise");
        assertThat(failure("/?q=%", 400)).contains("kodiert");
    }

    private static String failure(String target, int status) {
        Reply reply = members.get(target);
        assertThat(reply.status()).isEqualTo(status);
        return Jsoup.parse(reply.text()).select(".failure").text();
    }

    private static Document page(String target) {
        Reply reply = members.get(target);
        assertThat(reply.status()).as(target).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }
}
