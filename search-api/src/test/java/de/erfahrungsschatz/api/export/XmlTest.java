package de.erfahrungsschatz.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// What programs read stays XML, whatever a site is called.
final class XmlTest {

    @Test
    void the_name_of_a_site_is_text_in_the_description_of_its_search() {
        Document xml = parsed(new SearchDescription("Rat & <b>Tat</b> \"\u0007\" für alle",
                "https://probe.example/?a=1&q={searchTerms}").write());

        assertThat(xml.selectXpath("//*[local-name()='Description']").text())
                .isEqualTo("Rat & <b>Tat</b> \" \" für alle");
        assertThat(xml.selectXpath("//*[local-name()='ShortName']").text()).isEqualTo("Rat & <b>Tat</b>");
        assertThat(xml.selectXpath("//*[local-name()='Url']").attr("template"))
                .isEqualTo("https://probe.example/?a=1&q={searchTerms}");
    }

    @Test
    void a_site_map_names_each_page() {
        Document xml = parsed(new SiteMap(List.of("https://probe.example/", "https://probe.example/a?b&c")).write());

        assertThat(xml.select("url > loc").eachText())
                .containsExactly("https://probe.example/", "https://probe.example/a?b&c");
        assertThat(xml.select("urlset").attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    }

    private static Document parsed(String xml) {
        return Jsoup.parse(xml, Parser.xmlParser());
    }
}
