package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What every page must keep, whatever it shows.
final class HtmlTest {

    @TestFactory
    Stream<DynamicTest> is_well_formed() {
        return pages(html -> assertThat(errors(html)).isEmpty());
    }

    @Test
    void the_check_for_well_formedness_sees_a_fault() {
        assertThat(errors("<!doctype html><html lang=de><title>x</title><p>a</div>")).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> has_one_main_heading_and_skips_no_level() {
        return documents(page -> {
            assertThat(page.select("h1")).hasSize(1);
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = Integer.parseInt(heading.tagName().substring(1));
                assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
                assertThat(heading.text()).isNotBlank();
                before = level;
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> says_its_language_and_its_name() {
        return documents(page -> {
            assertThat(page.select("html").attr("lang")).isEqualTo("de");
            assertThat(page.title()).endsWith(" – Erfahrungsschatz").hasSizeGreaterThan(" – Erfahrungsschatz".length());
        });
    }

    @TestFactory
    Stream<DynamicTest> leads_only_to_places_that_exist() {
        return documents(page -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            page.select("a[href^=#]").forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
            assertThat(ids).containsAll(page.select("[for]").eachAttr("for"))
                    .containsAll(page.select("[form]").eachAttr("form"))
                    .containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
        });
    }

    @TestFactory
    Stream<DynamicTest> tells_at_each_field_that_is_wrong_what_is_wrong_with_it() {
        return documents(page -> {
            assertThat(page.select("[aria-describedby]")).isEqualTo(page.select("[aria-invalid=true]"));
            page.select("[aria-describedby]").forEach(field -> {
                Element described = page.getElementById(field.attr("aria-describedby"));
                assertThat(described).as(field.outerHtml()).isNotNull();
                assertThat(described.select("a[href=#" + field.id() + "]").text()).isNotBlank();
            });
            assertThat(page.select("[aria-invalid=true]")).hasSameSizeAs(page.select(".mistakes li"));
        });
    }

    @Test
    void there_are_pages_with_fields_that_are_wrong() {
        assertThat(SamplePages.all().values().stream().map(Jsoup::parse)
                .mapToInt(page -> page.select("[aria-invalid=true]").size()).sum()).isGreaterThan(5);
    }

    @TestFactory
    Stream<DynamicTest> needs_nothing_that_the_content_security_policy_forbids() {
        return documents(page -> {
            assertThat(page.select("style, iframe, object, embed, base")).isEmpty();
            assertThat(page.select("script:not([type=application/ld+json])"))
                    .allSatisfy(script -> assertThat(script.outerHtml())
                            .matches("<script type=\"module\" src=\"/assets/[a-z]+\\.js\\?v=[0-9a-f]+\"></script>"));
            page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).isNotEqualTo("style").doesNotStartWith("on");
                assertThat(attribute.getValue()).doesNotStartWith("javascript:");
            }));
            page.select("[href], [src], [action]").forEach(element -> assertThat(
                    element.attr("href") + element.attr("src") + element.attr("action"))
                    .matches("[/#](?!/).*|/|mailto:[^@]+@.*|tel:[+\\d]+"));
        });
    }

    @TestFactory
    Stream<DynamicTest> names_every_field_and_every_picture() {
        return documents(page -> {
            page.select("input:not([type=hidden])").forEach(field -> assertThat(
                    field.closest("label") != null || page.select("label[for=" + field.id() + "]").size() == 1)
                    .as(field.outerHtml()).isTrue());
            page.select("img").forEach(picture -> assertThat(picture.hasAttr("alt")).isTrue());
            page.select("a, button, summary").forEach(
                    element -> assertThat(element.text() + element.attr("aria-label")).isNotBlank());
        });
    }

    @TestFactory
    Stream<DynamicTest> offers_a_search_and_a_way_past_the_head() {
        return documents(page -> {
            assertThat(page.select("form[role=search][method=get] input[type=search][name=q]")).hasSize(1);
            assertThat(page.select("form").attr("action")).isIn("/", "/ansprechpersonen");
            assertThat(page.select("body > :first-child").attr("href")).isEqualTo("#inhalt");
            assertThat(page.select("main#inhalt")).hasSize(1);
        });
    }

    private static List<String> errors(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        parser.parseInput(html, "");
        return parser.getErrors().stream().map(ParseError::toString).toList();
    }

    private static Stream<DynamicTest> documents(Consumer<Document> check) {
        return pages(html -> check.accept(Jsoup.parse(html)));
    }

    private static Stream<DynamicTest> pages(Consumer<String> check) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, String> page : SamplePages.all().entrySet()) {
            tests.add(DynamicTest.dynamicTest(page.getKey(), () -> check.accept(page.getValue())));
        }
        return tests.stream();
    }
}
