package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What scripts add to the search page, by keyboard alone.
class SuggestionsIT {

    @AutoClose
    private static SampleVisit visit;

    @BeforeAll
    static void open() {
        visit = SampleVisit.open();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void offers_what_begins_so_and_follows_what_was_chosen(int width) {
        try (Reader reader = reader(width)) {
            Page page = reader.open("/");
            page.keyboard().press("/");
            page.keyboard().type("bürgerr");
            Locator first = page.locator("[role=option]").first();
            assertThat(first).containsText("Bürgerrat");
            assertThat(field(page)).hasAttribute("aria-expanded", "true");

            page.keyboard().press("ArrowDown");
            assertThat(first).hasAttribute("aria-selected", "true");
            assertThat(field(page)).hasAttribute("aria-activedescendant", "vorschlag-0");
            assertThat(field(page)).hasValue("bürgerr");

            page.keyboard().press("Enter");
            page.waitForURL("**/?format=buergerrat");
        }
    }

    @Test
    void nothing_covers_or_cuts_off_what_is_offered() {
        try (Reader reader = reader(1280)) {
            Page page = reader.open("/");
            page.keyboard().press("/");
            page.keyboard().type("stadt");
            Locator last = page.locator("[role=option]").last();
            assertThat(last).isVisible();

            assertThat((Boolean) last.evaluate("""
                    option => {
                        option.scrollIntoView({block: "nearest"});
                        const box = option.getBoundingClientRect();
                        return option.contains(document.elementFromPoint(box.x + box.width / 2, box.bottom - 4));
                    }""")).isTrue();
        }
    }

    @Test
    void chooses_nothing_by_itself() {
        try (Reader reader = reader(1280)) {
            Page page = reader.open("/");
            page.keyboard().press("/");
            page.keyboard().type("beteiligung");
            assertThat(page.locator("[role=option]").first()).isVisible();

            page.keyboard().press("Enter");
            page.waitForURL("**/?q=beteiligung**");
        }
    }

    @Test
    void goes_away_when_told_to_and_when_left() {
        try (Reader reader = reader(1280)) {
            Page page = reader.open("/");
            field(page).fill("bürger");
            assertThat(page.locator("[role=listbox]")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("[role=listbox]")).isHidden();
            assertThat(field(page)).hasValue("bürger");

            field(page).pressSequentially("r");
            assertThat(page.locator("[role=listbox]")).isVisible();
            page.keyboard().press("Tab");
            assertThat(page.locator("[role=listbox]")).isHidden();
        }
    }

    @Test
    void a_stroke_within_words_is_a_stroke() {
        try (Reader reader = reader(1280)) {
            Page page = reader.open("/");
            field(page).focus();
            page.keyboard().type("2014/2015");

            assertThat(field(page)).hasValue("2014/2015");
        }
    }

    @Test
    void long_facets_can_be_searched() {
        try (Reader reader = reader(1280)) {
            Page page = reader.open("/");
            Locator search = page.locator(".facet:has(input[name=topic]) .facet-search");
            int all = page.locator("input[name=topic]").count();
            assertThat(all).isGreaterThanOrEqualTo(10);

            search.fill("wohn");

            Locator left = page.locator(".value:not([hidden]) input[name=topic]");
            assertThat(left.count()).isBetween(1, all - 1);
            search.fill("");
            assertThat(left).hasCount(all);
        }
    }

    @Test
    void a_district_is_found_below_its_city_and_a_city_with_its_districts() {
        try (Reader reader = reader(1280)) {
            Page page = reader.open("/");
            Locator search = page.locator(".facet:has(input[name=city]) .facet-search");

            search.fill("nordend");
            Locator left = page.locator(".value:not([hidden]) input[name=city]");
            assertThat(left).hasCount(2);
            assertThat(page.locator("input[name=city][value=aldenrath-nordend]")).isVisible();
            search.fill("quellnitz");
            assertThat(page.locator("input[name=city][value=quellnitz]")).isVisible();
            assertThat(page.locator(".districts:not([hidden])")).hasCount(1);
            assertThat(page.locator(".districts:not([hidden]) input")).hasCount(left.count() - 1);
        }
    }

    private static Locator field(Page page) {
        return page.locator("#q");
    }

    private static Reader reader(int width) {
        return visit.reader(new Browser.NewContextOptions().setViewportSize(width, 800));
    }
}
