package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.ApproximatedAnswer;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.request.Detail;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class SearchPageTest {

    private static final HitAnswer HIT = Samples.hit("ak-dialog", "Protokoll des Arbeitskreises Dialogkultur",
            "Protokoll eines Arbeitskreises", "Grauhagen", "2016-11", "members", true,
            Samples.excerpt(4, 7, List.of("TOP 3", "Losverfahren"), "Frau Amling", "Der *Bürgerrat* tagt <nie>."),
            Samples.excerpt(9, null, List.of(), null, "Ohne Ort."));

    @Test
    void says_what_was_found() {
        assertThat(heading(Samples.asking("Bürgerrat"), 37)).isEqualTo("37 Dokumente zu „Bürgerrat“");
        assertThat(heading(Samples.asking("Bürgerrat"), 1)).isEqualTo("1 Dokument zu „Bürgerrat“");
        assertThat(heading(Samples.asking("Bürgerrat"), 0)).isEqualTo("Keine Dokumente zu „Bürgerrat“");
        assertThat(heading(Samples.asking(""), 148)).isEqualTo("Alle Dokumente, neueste zuerst");
        assertThat(heading(Samples.asking("", Facet.KIND, "interview"), 29))
                .isEqualTo("29 Dokumente, neueste zuerst");
        assertThat(heading(Samples.asking("", Facet.KIND, "interview"), 0))
                .isEqualTo("Keine Dokumente mit diesen Filtern");
        assertThat(page(Samples.asking("Rat"), 3).select("[role=status] h1")).hasSize(1);
    }

    @Test
    void says_how_it_was_understood_when_there_was_more_than_words() {
        assertThat(page(Samples.asking("=Rat NICHT Hafen"), 3).select(".understood").text())
                .isEqualTo("Verstanden als: „Rat“ (genau so) UND NICHT Hafen");
        assertThat(page(Samples.asking("Rat und Hafen"), 3).select(".understood")).isEmpty();
    }

    @Test
    void says_what_else_was_looked_for_and_how_to_leave_it_out() {
        SearchQuestion question = Samples.asking("Radverkehr");
        Element told = render(question, Samples.widened(question, 3, HIT)).selectFirst(".understood");

        assertThat(told).isNotNull();
        assertThat(told.text())
                .isEqualTo("Zu „Radverkehr“ auch gesucht: Wort 1, Wort 2, Wort 3, Wort 4, Wort 5, Wort 6,"
                        + " Wort 7, Wort 8 und 2 weitere Wörter. Nur die getippten Wörter suchen");
        assertThat(told.select("a").attr("href")).isEqualTo("/?q=Radverkehr&vocabulary=off");
    }

    @Test
    void announces_words_that_stood_in_and_goes_on_helping() {
        SearchQuestion question = Samples.asking("Haffen Kai-Mauer");
        SearchAnswer answer = Samples.answer(question, 12, HIT)
                .approximatedBy(List.of(new ApproximatedAnswer("Haffen", List.of("Hafen", "Haufen")),
                        new ApproximatedAnswer("<Kai>", List.of("Kaimauer"))));
        Document page = render(question, Samples.meaning(answer, "Hafen"));

        assertThat(page.select("[role=status] h1").text())
                .isEqualTo("12 Dokumente mit ähnlichen Wörtern wie „Haffen Kai-Mauer“");
        assertThat(page.select("[role=status] .note").eachText()).containsExactly(
                "Kein Dokument enthält „Haffen“. Gesucht wurde nach ähnlich geschriebenen Wörtern: „Hafen“, „Haufen“.",
                "Kein Dokument enthält „<Kai>“. Gesucht wurde nach ähnlich geschriebenen Wörtern: „Kaimauer“.");
        assertThat(page.select(".meant a").text()).isEqualTo("Hafen");
        assertThat(page.select(".hits .hit")).hasSize(1);
        assertThat(page.select(".hits ~ .nothing .offers a").eachText()).containsExactly("Alle Dokumente ansehen");
    }

    @Test
    void nothing_is_announced_where_the_words_themselves_were_found() {
        Document page = page(Samples.asking("Hafen"), 3);

        assertThat(page.select("[role=status] .note, .nothing")).isEmpty();
    }

    @Test
    void keeps_to_the_words_typed_once_that_was_chosen() {
        Document page = page(Samples.asking("Radverkehr").widened(false), 3);

        assertThat(page.select(".understood a").attr("href")).isEqualTo("/?q=Radverkehr");
        assertThat(page.select("input[type=hidden][name=vocabulary]").attr("value")).isEqualTo("off");
        assertThat(page.select(".sorts:not(.views) a").eachAttr("href"))
                .allMatch(link -> link.contains("vocabulary=off"));
    }

    @Test
    void offers_the_filters_that_the_words_name_and_that_leave_something_out() {
        SearchQuestion question = Samples.asking("Radverkehr");
        Document page = render(question, Samples.widened(question, 3, HIT));

        assertThat(page.select(".narrow").eachText()).containsExactly("nur Stadt Isenfurt (2)");
        assertThat(page.select(".narrow").attr("href")).isEqualTo("/?q=Radverkehr&city=isenfurt");
        assertThat(page(question, 3).select(".narrow")).isEmpty();
    }

    @Test
    void leads_from_each_hit_to_its_explanation() {
        Document page = page(Samples.asking("Bürgerrat"), 1);

        Element link = page.selectFirst(".hit .why a");
        assertThat(link).isNotNull();
        assertThat(link.text()).isEqualTo("Warum gefunden? " + HIT.title());
        assertThat(link.attr("href")).isEqualTo("/?q=B%C3%BCrgerrat&explain=true#treffer-" + HIT.id());
        assertThat(page.select("#treffer-" + HIT.id())).hasSize(1);
        assertThat(page(Samples.asking(""), 1).select(".why")).isEmpty();
    }

    @Test
    void tells_why_hits_were_found_and_how_to_leave_it_out() {
        SearchQuestion question = Samples.asking("Bürgerrat").explained(true);
        Document page = render(question, Samples.answer(question, 1, Samples.explained(HIT)));

        assertThat(page.select("details.why[open] summary").text()).isEqualTo("Warum gefunden? " + HIT.title());
        assertThat(page.select(".why li").eachText()).containsExactly("„Bürgerrat“ steht im Text (80 %)",
                "„Bürgerratsgutachten“ im Titel enthält „Bürgerrat“ (20 %)");
        assertThat(page.select(".why p").text()).contains("in Abschnitt 3");
        assertThat(page.select(".understood a").attr("href")).isEqualTo("/?q=B%C3%BCrgerrat");
        assertThat(page.select("input[type=hidden][name=explain]").attr("value")).isEqualTo("true");
    }

    @Test
    void sums_up_the_smallest_shares() {
        SearchQuestion question = Samples.asking("Bürgerrat").explained(true);
        List<String> lines = render(question, Samples.answer(question, 1, Samples.explainedAtLength(HIT, 14)))
                .select(".why li").eachText();

        assertThat(lines).hasSize(13).endsWith("2 weitere Funde (zusammen 14 %)");
    }

    @Test
    void tells_that_no_word_was_found() {
        SearchQuestion question = Samples.asking("Bürgerrat").explained(true);

        assertThat(render(question, Samples.answer(question, 1, Samples.found(HIT))).select(".why p").text())
                .startsWith("Nicht an einem Wort");
    }

    @Test
    void the_start_page_tells_how_to_search() {
        assertThat(page(Samples.asking(""), 3).select(".syntax li").eachText()).hasSize(7)
                .anyMatch(tip -> tip.startsWith("=Räte")).anyMatch(tip -> tip.contains("jahr:2010-2015"));
    }

    @Test
    void shortens_absurdly_long_words_but_keeps_them_in_the_field() {
        String words = "Bürger ".repeat(700).strip();
        Document page = page(Samples.asking(words), 3);
        assertThat(page.select("h1").text()).hasSizeLessThan(120).endsWith("…“");
        assertThat(page.select("#q").attr("value")).isEqualTo(words);
    }

    @Test
    void offers_what_was_probably_meant() {
        SearchQuestion question = Samples.asking("Bürgerat");
        Document page = render(question, Samples.meaning(Samples.answer(question, 0), "Bürgerrat"));

        assertThat(page.select(".meant").text()).isEqualTo("Meinten Sie: Bürgerrat?");
        assertThat(page.select(".meant a").attr("href")).isEqualTo("/?q=B%C3%BCrgerrat");
        assertThat(page(Samples.asking("Bürgerrat"), 1).select(".meant")).isEmpty();
    }

    @Test
    void a_hit_that_says_nearly_the_same_stands_below_the_other() {
        HitAnswer twin = new HitAnswer("ak-dialog-pdf", "Protokoll als <PDF>", null, List.of(), List.of(), List.of(),
                null, "public", false, "/dokument/ak-dialog-pdf", List.of(), "ak-dialog", null, null);
        SearchQuestion question = Samples.asking("Bürgerrat");
        Document page = render(question, Samples.answer(question, 2, HIT, twin));

        assertThat(page.select(".hit")).hasSize(1);
        assertThat(page.select(".hit .twin").text()).isEqualTo("Fast gleich: Protokoll als <PDF>");
        assertThat(page.select(".hit .twin a").attr("href")).isEqualTo("/dokument/ak-dialog-pdf");
    }

    @Test
    void shows_a_hit_with_its_facts_and_passages() {
        Element hit = page(Samples.asking("Bürgerrat"), 1).selectFirst(".hit");
        assertThat(hit).isNotNull();
        assertThat(hit.select("h2 a").attr("href")).isEqualTo("/dokument/ak-dialog?q=B%C3%BCrgerrat");
        assertThat(hit.select(".facts li").eachText()).containsExactly("Protokoll eines Arbeitskreises", "Grauhagen",
                "November 2016", "nur für Mitglieder", "Fragment: Anfang fehlt");
        assertThat(hit.select("blockquote").eachText()).first()
                .isEqualTo("… Der Bürgerrat tagt <nie>. …");
        assertThat(hit.select("mark").eachText()).containsExactly("Bürgerrat");
        assertThat(hit.select(".place a:not(.keep)").eachText()).containsExactly(
                "Frau Amling TOP 3 › Losverfahren S. 7",
                "Abschnitt 9");
        assertThat(hit.select(".place a:not(.keep)").eachAttr("href")).allMatch(link -> link.contains("#abschnitt-"));
    }

    @Test
    void shows_only_the_beginning_of_a_document_when_browsing() {
        assertThat(page(Samples.asking(""), 1).select("blockquote")).hasSize(1);
    }

    @Test
    void keeps_the_rows_of_a_table_apart_in_a_passage() {
        SearchQuestion question = Samples.asking("Rat");
        Document page = render(question, Samples.answer(question, 1, Samples.hit("kosten", "Kosten", null, null, null,
                "public", false, Samples.excerpt(1, null, List.of(), null,
                        "Was der *Rat* kostet:\n\nSaal | 90 Euro\n\n*Rat* | 40 Euro\n\nJe\nSitzung."))));
        assertThat(page.select("blockquote .row").eachText()).containsExactly("Saal | 90 Euro", "Rat | 40 Euro");
        assertThat(page.select("blockquote").text())
                .isEqualTo("… Was der Rat kostet: Saal | 90 Euro Rat | 40 Euro Je Sitzung. …");
    }

    @Test
    void leaves_out_what_is_not_known_of_a_hit() {
        SearchQuestion question = Samples.asking("Rat");
        Document page = render(question, Samples.answer(question, 1,
                Samples.hit("vermerk", "Vermerk.txt", null, null, null, "public", false)));
        assertThat(page.select(".hit li")).isEmpty();
    }

    @Test
    void every_facet_value_can_be_ticked_and_belongs_to_the_one_form() {
        Document page = page(Samples.asking("Rat", Facet.CITY, "isenfurt"), 8);
        assertThat(page.select("form")).hasSize(1);
        assertThat(page.select("input[type=checkbox], input[type=number], .apply button").eachAttr("form"))
                .containsOnly("suche").hasSize(page.select("input[type=checkbox]").size() + 3);
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("isenfurt");
        assertThat(page.select("legend").eachText()).containsExactly("Stadt", "Thema", "Dialogformat", "Dokumentart",
                "Jahr", "Zielgruppe", "Umsetzungsstand");
        assertThat(page.select("label:has([value=isenfurt])").text()).isEqualTo("Isenfurt 8 Dokumente");
        assertThat(page.select("[name=city][value=none]").first()).isNotNull();
    }

    @Test
    void keeps_the_order_when_the_form_is_sent_again() {
        SearchQuestion question = new SearchQuestion("Rat", Filters.NONE, Sort.OLDEST, 1, 10);
        assertThat(page(question, 3).select("input[type=hidden][name=sort]").attr("value")).isEqualTo("oldest");
        assertThat(page(Samples.asking("Rat"), 3).select("input[type=hidden]")).isEmpty();
    }

    @Test
    void each_filter_has_a_chip_that_removes_it_alone() {
        SearchQuestion question = new SearchQuestion("Rat",
                new Filters(Map.of(Facet.CITY, Set.of("isenfurt", "aldenrath")), 2010, null), Sort.NEWEST, 3, 10);
        Document page = page(question, 40);
        assertThat(page.select(".chip").eachAttr("aria-label")).containsExactlyInAnyOrder(
                "Filter Stadt: Isenfurt entfernen", "Filter Stadt: Aldenrath entfernen",
                "Filter Zeitraum: ab 2010 entfernen");
        assertThat(page.select(".chip:contains(Isenfurt)").attr("href"))
                .isEqualTo("/?q=Rat&city=aldenrath&from=2010&sort=newest");
        assertThat(page.select(".chip-all").attr("href")).isEqualTo("/?q=Rat&sort=newest");
    }

    @Test
    void a_range_is_named_as_people_say_it() {
        assertThat(range(2010, 2016)).isEqualTo("Zeitraum: 2010 bis 2016");
        assertThat(range(2014, 2014)).isEqualTo("Zeitraum: 2014");
        assertThat(page(new SearchQuestion("", new Filters(Map.of(), null, 2016), Sort.NEWEST, 1, 10), 3)
                .select(".chip").text()).isEqualTo("Zeitraum: bis 2016");
    }

    @Test
    void says_which_years_do_not_count_beside_a_range() {
        SearchQuestion question = new SearchQuestion("", new Filters(Map.of(), 2010, 2012), Sort.RELEVANCE, 1, 10);
        Document page = Jsoup.parse(
                new Pages(SiteSettings.named("Erfahrungsschatz")).search(question, Samples.answer(question, 3, HIT),
                        List.of("2014", "none"), List.of()));
        assertThat(page.select(".note").text()).contains("2014, ohne Angabe");
        assertThat(page.select(".note a").attr("href")).isEqualTo("/?year=2014&year=none");
    }

    @Test
    void offers_relevance_only_where_there_are_words() {
        assertThat(page(Samples.asking("Rat"), 3).select(".sorts:not(.views) a").eachText())
                .containsExactly("Relevanz", "Neueste", "Älteste");
        assertThat(page(Samples.asking("-Rat"), 3).select(".sorts:not(.views) a").eachText()).containsExactly("Neueste",
                "Älteste");
        assertThat(page(Samples.asking(""), 3).select(".sorts [aria-current]").text()).isEqualTo("Neueste");
    }

    @Test
    void leads_to_the_other_pages() {
        Document page = page(Samples.asking("Rat").onPage(2), 35);
        assertThat(page.select(".pager [rel=prev]").attr("href")).isEqualTo("/?q=Rat");
        assertThat(page.select(".pager [rel=next]").attr("href")).isEqualTo("/?q=Rat&page=3");
        assertThat(page.select(".pager [aria-current=page]").text()).isEqualTo("2");
        assertThat(page.select("ol.hits").attr("start")).isEqualTo("11");
        assertThat(page(Samples.asking("Rat"), 10).select(".pager")).isEmpty();
    }

    @Test
    void says_where_paging_ends() {
        assertThat(page(Samples.asking("Rat").onPage(100), 1_001).select(".note").text()).contains("1.001 Dokumente");
        assertThat(page(Samples.asking("Rat").onPage(100), 1_000).select(".note")).isEmpty();
        assertThat(page(Samples.asking("Rat").onPage(99), 1_001).select(".note")).isEmpty();
    }

    @Test
    void leads_back_from_a_page_that_does_not_exist() {
        SearchQuestion question = Samples.asking("Rat").onPage(9);
        Document page = render(question, Samples.answer(question, 37));
        assertThat(page.select(".note").text()).contains("Eine Seite 9 gibt es nicht.");
        assertThat(page.select(".note a").attr("href")).isEqualTo("/?q=Rat&page=4");
    }

    @Test
    void only_the_first_page_is_for_search_engines() {
        assertThat(page(Samples.asking(""), 30).select("link[rel=canonical]").attr("href")).isEqualTo("/");
        assertThat(page(Samples.asking("Rat"), 30).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page(Samples.asking("").onPage(2), 30).select("meta[name=robots]")).hasSize(1);
    }

    private static String heading(SearchQuestion question, int total) {
        return page(question, total).select("h1").text();
    }

    private static String range(int from, int to) {
        return page(new SearchQuestion("", new Filters(Map.of(), from, to), Sort.NEWEST, 1, 10), 3).select(".chip")
                .text();
    }

    private static Document page(SearchQuestion question, int total) {
        return render(question, total == 0 ? Samples.answer(question, 0) : Samples.answer(question, total, HIT));
    }

    private static Document render(SearchQuestion question, SearchAnswer answer) {
        return Jsoup.parse(new Pages(SiteSettings.named("Erfahrungsschatz")).search(question, answer, List.of(),
                List.of()));
    }

    @Test
    void the_same_search_can_be_read_as_passages_and_keeps_everything_else() {
        SearchQuestion question = Samples.asking("Radverkehr").showing(Detail.PASSAGES);
        Document page = page(question, 3);

        assertThat(page.select(".hit blockquote p")).isNotEmpty();
        assertThat(page.select("nav.views a[aria-current]").eachText()).contains("Stellen zum Lesen");
        assertThat(page.select("nav.sorts a[href]").eachAttr("href")).contains("/?q=Radverkehr")
                .anyMatch(link -> link.equals("/?q=Radverkehr&sort=newest&view=passages"));
        assertThat(page.select("input[name=view]").attr("value")).isEqualTo("passages");
    }
}
