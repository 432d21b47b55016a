package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a browser, on the sample corpus as the demo shows it.
class PagesIT {

    @AutoClose
    private static SampleVisit visit;

    @BeforeAll
    static void open() {
        visit = SampleVisit.open();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void from_a_word_over_facets_to_a_document_and_back(boolean javaScript) {
        try (Reader reader = reader(javaScript)) {
            Page page = reader.open("/");
            field(page).fill("Beteiligung");
            button(page, "Suchen").click();
            assertThat(page.locator("ol.hits > li")).hasCount(10);
            assertThat(page.locator("mark").first()).isVisible();
            String all = page.locator("h1").innerText();

            box(page, "kind", "interview").check();
            button(page, "Anwenden").click();
            assertThat(reader.where()).startsWith("/?q=Beteiligung&kind=interview");
            assertThat(page.locator("h1")).not().hasText(all);
            assertThat(box(page, "kind", "interview")).isChecked();
            Locator chip = page.locator(".chips a.chip");
            assertThat(chip).hasCount(1);
            assertThat(chip).containsText("Interview");

            Locator first = page.locator("ol.hits > li h2 a").first();
            String title = first.innerText();
            first.click();
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator("mark").first()).isVisible();
            page.goBack();
            assertThat(reader.where()).startsWith("/?q=Beteiligung&kind=interview");

            chip.click();
            assertThat(reader.where()).isEqualTo("/?q=Beteiligung");
            assertThat(page.locator("h1")).hasText(all);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void from_a_search_to_somebody_who_can_tell_about_it(boolean javaScript) {
        try (Reader reader = reader(javaScript)) {
            Page page = reader.open("/?q=Hochwasser&kind=interview");
            page.locator(".expertbox > p a").click();
            assertThat(reader.where()).isEqualTo("/ansprechpersonen?q=Hochwasser&kind=interview");
            assertThat(page.locator(".chips a.chip")).containsText("Interview");

            field(page).fill("Beteiligung");
            button(page, "Suchen").click();
            assertThat(reader.where()).startsWith("/ansprechpersonen?q=Beteiligung&kind=interview");
            assertThat(page.locator("mark").first()).isVisible();

            Locator first = page.locator("ol.hits > li h2 a").first();
            String name = first.innerText();
            first.click();
            assertThat(page.locator("h1")).hasText(name);
            page.locator(".place a").first().click();
            assertThat(reader.where()).startsWith("/dokument/");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void values_of_a_facet_are_alternatives_and_their_counts_stay(boolean javaScript) {
        try (Reader reader = reader(javaScript)) {
            Page page = reader.open("/?city=rabenstedt");
            Locator isenfurt = page.locator("label.value", new Page.LocatorOptions()
                    .setHas(page.locator("input[name=city][value=isenfurt]")));
            String count = isenfurt.locator(".count").innerText();

            box(page, "city", "isenfurt").check();
            button(page, "Anwenden").click();

            assertThat(isenfurt.locator(".count")).hasText(count);
            assertThat(page.locator(".chips a.chip")).hasCount(2);
            assertThat(visit.server().total("?city=rabenstedt&city=isenfurt"))
                    .isGreaterThan(visit.server().total("?city=rabenstedt"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void from_a_city_to_one_of_its_districts(boolean javaScript) {
        try (Reader reader = reader(javaScript)) {
            Page page = reader.open("/");
            Locator quellnitz = page.locator("li:has(> .value input[value=quellnitz])");
            int whole = Integer.parseInt(
                    quellnitz.locator("> .value .count").innerText().replaceFirst("\\s.*", ""));
            assertThat(box(page, "city", "quellnitz-parkstadt")).isHidden();
            quellnitz.locator("summary").click();
            box(page, "city", "quellnitz-parkstadt").check();
            button(page, "Anwenden").click();

            assertThat(reader.where()).startsWith("/?q=&city=quellnitz-parkstadt");
            assertThat(page.locator(".chips a.chip")).containsText("Parkstadt (Quellnitz)");
            assertThat(box(page, "city", "quellnitz-parkstadt")).isChecked();
            assertThat(box(page, "city", "quellnitz-parkstadt")).isVisible();
            assertThat(page.locator("ol.hits > li").first()).containsText("Parkstadt");
            assertThat(visit.server().total("?city=quellnitz-parkstadt")).isBetween(1, whole - 1);
            assertThat(visit.server().total("?city=quellnitz-parkstadt&city=quellnitz")).isEqualTo(whole);
            assertThat(visit.server().total("?q=stadt:Parkstadt"))
                    .isEqualTo(visit.server().total("?city=quellnitz-parkstadt"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pages_lead_to_further_hits(boolean javaScript) {
        try (Reader reader = reader(javaScript)) {
            Page page = reader.open("/");
            String first = page.locator("ol.hits > li h2").first().innerText();

            page.locator("nav.pager a[rel=next]").click();
            assertThat(reader.where()).isEqualTo("/?page=2");
            assertThat(page.locator("ol.hits > li h2").first()).not().hasText(first);

            page.locator("nav.pager a[rel=prev]").click();
            assertThat(page.locator("ol.hits > li h2").first()).hasText(first);
        }
    }

    @Test
    void a_find_leads_to_its_place_in_the_document() {
        try (Reader reader = reader(true)) {
            Page page = reader.open("/?q=Hochwasser");

            page.locator("ol.hits .place a").first().click();

            assertThat(reader.where()).matches("/dokument/[a-z0-9-]+\\?q=Hochwasser#abschnitt-\\d+");
            assertThat(page.locator(":target")).isInViewport();
        }
    }

    @Test
    void nothing_found_offers_ways_on() {
        try (Reader reader = reader(false)) {
            Page page = reader.open("/?q=Xylophonunterricht&kind=interview");

            assertThat(page.locator("h1")).containsText("Keine Dokumente");
            page.locator(".offers a").first().click();
            assertThat(reader.where()).doesNotContain("kind=interview");
        }
    }

    @Test
    void keys_jump_from_find_to_find() {
        try (Reader reader = reader(true)) {
            Page page = reader.open("/?q=Beteiligung");
            page.locator("ol.hits > li h2 a").first().click();
            assertThat(page.locator(".finds .keys")).isVisible();
            page.evaluate("location.hash = ''");
            List<String> finds = page.locator(".passage:has(mark)").all().stream()
                    .map(passage -> "#" + passage.getAttribute("id")).toList();
            assertThat(finds).hasSizeGreaterThan(1);

            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.evaluate("location.hash")).isEqualTo(finds.get(0));
            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.evaluate("location.hash")).isEqualTo(finds.get(1));
            assertThat(page.locator(finds.get(1) + " mark").first()).isInViewport();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.evaluate("location.hash")).isEqualTo(finds.get(0));
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.evaluate("location.hash")).isEqualTo(finds.get(0));
        }
    }

    @Test
    void the_keyboard_alone_is_enough() {
        try (Reader reader = reader(true)) {
            Page page = reader.open("/");
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip").first()).isFocused();

            tabTo(page, "#q");
            page.keyboard().type("Fokusgruppe");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/\\?q=Fokusgruppe.*"));

            tabTo(page, "input[type=checkbox]");
            page.keyboard().press("Space");
            assertThat(page.locator("input[type=checkbox]:focus")).isChecked();
            tabTo(page, "button[type=submit][form=suche]");
            page.keyboard().press("Enter");
            assertThat(page.locator(".chips a.chip")).hasCount(1);

            tabTo(page, "ol.hits h2 a");
            page.keyboard().press("Enter");
            page.waitForURL("**/dokument/**");
        }
    }

    private static Reader reader(boolean javaScript) {
        return visit.reader(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript)
                .setViewportSize(1280, 900));
    }

    private static Locator field(Page page) {
        return page.locator("#q");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator box(Page page, String facet, String value) {
        return page.locator("input[name=" + facet + "][value=" + value + "]");
    }

    /// Presses Tab until something that matches has the focus, and sees that the focus never gets lost.
    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 200; presses++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("Not reached by Tab: " + selector);
    }
}
