package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Tellings;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the network has done, asked for as a browser does.
class OverviewRoutesTest {

    private static Served members;

    @BeforeAll
    static void open(@TempDir Path folder) {
        members = Served.documents(folder, Viewer.MEMBER, Tellings.all());
    }

    @AfterAll
    static void close() {
        members.close();
    }

    @Test
    void rabenstedts_report_on_isenfurts_council_gives_rabenstedt_no_council() {
        Elements councils = page("/matrix").select("tbody tr:has(th:contains(Bürgerrat))");

        assertThat(councils.select("td a .visually-hidden").eachText())
                .containsExactly("Bürgerrat, Isenfurt: 1 durchgeführt, 1 geplant");
        assertThat(councils.select("td.empty .visually-hidden").eachText()).hasSize(4)
                .containsOnly("keine Belege im Bestand");
        assertThat(page("/stadt/rabenstedt").select(".dossier h3").eachText()).containsExactly("Fokusgruppe");
        assertThat(page("/stadt/isenfurt").select(".dossier h3").eachText())
                .containsExactly("Bürgerrat", "Runder Tisch");
    }

    @Test
    void the_matrix_is_a_table_with_a_caption_and_heads_in_a_region_that_the_keyboard_reaches() {
        Document page = page("/matrix");

        assertThat(page.select("section.matrix[tabindex=0][aria-labelledby] > table > caption")).hasSize(1);
        assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Dialogformat", "Birkstätt",
                "Elmsbrück", "Grauhagen", "Isenfurt", "Rabenstedt");
        assertThat(page.select("tbody tr > :first-child")).allMatch(
                head -> head.is("th[scope=row]"));
        assertThat(page.select(".overview .hint").text()).contains("1 Erfahrung fehlt");
    }

    @Test
    void a_cell_leads_to_its_proofs_and_these_to_their_passages() {
        String[] place = page("/matrix").select("td.status-carried-out a").attr("href").split("#", 2);
        Elements dossier = page(place[0]).select("#" + place[1]);

        assertThat(dossier.select(".proofs .told").eachText()).containsExactly("● durchgeführt 48 Ausgeloste",
                "◆ geplant");
        String[] passage = dossier.select(".place a").attr("href").split("#", 2);
        assertThat(page(passage[0]).select("#" + passage[1]).text()).contains("In Isenfurt hat ein Bürgerrat getagt");
    }

    @Test
    void what_is_only_mentioned_is_folded_away() {
        assertThat(page("/stadt/isenfurt").select("#format-runder-tisch > .proofs")).isEmpty();
        assertThat(page("/stadt/isenfurt").select("#format-runder-tisch details .told").eachText())
                .containsExactly("· nur erwähnt");
    }

    @Test
    void search_engines_keep_the_whole_and_none_of_its_endless_parts() {
        for (String whole : List.of("/matrix", "/zeitleiste", "/stadt/isenfurt", "/format/buergerrat",
                "/thema/wohnen")) {
            assertThat(page(whole).select("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://probe.example" + whole);
        }
        for (String part : List.of("/matrix?topic=wohnen", "/zeitleiste?from=2010", "/stadt/isenfurt?to=2019",
                "/stadt/isenfurt/luecke", "/vergleich?dokument=isenfurt-ausblick-2020&abschnitt=1")) {
            assertThat(page(part).select("meta[name=robots]").attr("content")).as(part).isEqualTo("noindex");
            assertThat(page(part).select("main a[href*=?]:not([rel=nofollow])")).as(part).isEmpty();
        }
        assertThat(page("/matrix").select("main a[href*=?]:not([rel=nofollow])")).isEmpty();
    }

    @Test
    void a_topic_and_years_narrow_matrix_and_profile_down() {
        assertThat(page("/matrix?topic=wohnen").select("tbody th").eachText())
                .containsExactly("Bürgerrat", "Fokusgruppe");
        assertThat(page("/stadt/isenfurt?from=2019").select(".told").eachText()).doesNotContain("● durchgeführt");
        assertThat(page("/matrix?from=2016&to=2014").select("tbody th")).as("backwards")
                .hasSize(2);
    }

    @Test
    void the_form_offers_only_topics_that_leave_something_and_keeps_what_was_chosen() {
        Document page = page("/matrix?topic=mobilitaet&from=2015");

        assertThat(page.select("#wahl-topic option").eachText()).containsExactly("alle", "Wohnen", "Mobilität",
                "Wasser und Hochwasser");
        assertThat(page.select("#wahl-topic option[selected]").attr("value")).isEqualTo("mobilitaet");
        assertThat(page.select("#von").attr("value")).isEqualTo("2015");
    }

    @Test
    void a_format_tells_what_it_is_and_who_has_used_it() {
        Document page = page("/format/buergerrat");

        assertThat(page.select(".lead").text()).isEqualTo("Zufällig Ausgeloste erarbeiten gemeinsam ein Gutachten.");
        assertThat(page.select(".practice").text())
                .isEqualTo("Üblich: 12 bis 200 Personen Übliche Dauer: 1,5 bis 4 Tage");
        assertThat(page.select(".dossier h3").eachText()).containsExactly("Isenfurt");
        assertThat(page("/format/deliberation").select(".detail").eachText()).as("narrower formats too")
                .contains("Bürgerrat");
        assertThat(page("/format/runder-tisch").select(".dossier h3").eachText())
                .containsExactly("Isenfurt", "Stadt nicht eindeutig");
    }

    @Test
    void a_topic_tells_formats_cities_and_documents() {
        Document page = page("/thema/wohnen");

        assertThat(page.select(".formats h3").eachText()).containsExactly("Bürgerrat", "Fokusgruppe");
        assertThat(page.select(".uses").eachText()).first().isEqualTo("Isenfurt ● durchgeführt März 2015");
        assertThat(page.select(".recent > ul > li > a").eachText()).containsExactly("Rabenstedt berichtet");
        assertThat(page("/thema/wasser").select("[aria-labelledby=staedte] a").eachText())
                .as("cities without districts")
                .containsExactlyInAnyOrder("Grauhagen", "Elmsbrück");
    }

    @Test
    void a_gap_names_what_others_have_used_with_its_proof() {
        Document page = page("/stadt/rabenstedt/luecke");

        assertThat(page.select(".formats h3").eachText()).containsExactly("Bürgerrat");
        assertThat(page.select(".uses a").attr("href")).isEqualTo("/dokument/rabenstedt-bericht-2015#abschnitt-1");
        assertThat(page.select(".lead").text()).contains("im für Sie sichtbaren Bestand");
        assertThat(page("/stadt/rabenstedt/luecke?topic=wasser").select(".formats")).isEmpty();
    }

    @Test
    void the_timeline_tells_year_by_year_and_can_be_narrowed_to_a_city() {
        assertThat(page("/zeitleiste").select(".year h2").eachText()).containsExactly("2020", "2018", "2015");
        assertThat(page("/zeitleiste?city=isenfurt").select(".year li").eachText()).containsExactly(
                "Isenfurt Bürgerrat ◆ geplant 1 Beleg: Bürgerrat, Isenfurt",
                "Isenfurt Bürgerrat ● durchgeführt 1 Beleg: Bürgerrat, Isenfurt");
    }

    @Test
    void answers_to_the_same_question_stand_side_by_side() {
        Document page = page("/vergleich?dokument=rabenstedt-bericht-2015&abschnitt=1");

        assertThat(page.select(".overview > .question").text()).contains("Welche Erfahrungen haben Sie");
        assertThat(page.select(".voice h2").eachText()).containsExactly("Rabenstedt", "Isenfurt");
        assertThat(page.select(".voice .answer").eachText()).containsExactly("In Isenfurt hat ein Bürgerrat getagt.",
                "Ein zweiter Bürgerrat ist für das Frühjahr beschlossen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vergleich?dokument=rabenstedt-bericht-2015&abschnitt=2",
        "/vergleich?dokument=rabenstedt-bericht-2015&abschnitt=9", "/vergleich?dokument=nirgends&abschnitt=1",
        "/vergleich?dokument=%2F&abschnitt=1", "/vergleich?dokument=rabenstedt-bericht-2015&abschnitt=0"})
    void there_is_nothing_to_compare_where_nothing_is_asked(String target) {
        assertThat(members.get(target).status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_with_an_address_is_told_in_german() {
        assertThat(failure("/matrix?topic=wohen", 400)).contains("Meinten Sie „wohnen“?");
        assertThat(failure("/vergleich", 400)).contains("„dokument“ fehlt", "„abschnitt“ fehlt");
        assertThat(failure("/stadt/nirgends", 404)).contains("Schreibweise");
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

    @Test
    void a_city_names_with_whom_one_can_speak_but_not_to_the_public(@TempDir Path folder) {
        try (Served open = Served.documents(folder.resolve("public"), Viewer.PUBLIC, Documents.all());
                Served network = Served.documents(folder.resolve("members"), Viewer.MEMBER, Documents.all())) {
            assertThat(Jsoup.parse(network.get("/stadt/isenfurt").text()).select(".knowers a").eachAttr("href"))
                    .isNotEmpty().allMatch(link -> network.get(link).status() == 200);
            assertThat(Jsoup.parse(open.get("/stadt/isenfurt").text()).select(".knowers")).isEmpty();
        }
    }

    @Test
    void a_gap_names_who_can_tell_how_others_fared() {
        assertThat(page("/stadt/isenfurt/luecke").select(".formats .knowers a").eachText())
                .containsExactly("Juna Wiesel");
    }
}
