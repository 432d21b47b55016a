package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the network has done, in a browser, on the sample corpus as the demo shows it.
class OverviewIT {

    private static final String TOPS = "voices => voices.map(voice => Math.round(voice.getBoundingClientRect().top))";

    @AutoClose
    private static SampleVisit visit;

    @BeforeAll
    static void open() {
        visit = SampleVisit.open();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void from_the_matrix_over_a_cell_and_its_proof_to_the_passage(boolean javaScript) {
        try (Reader reader = reader(javaScript, 1280)) {
            Page page = reader.open("/");
            page.locator(".ways a").first().click();
            assertThat(reader.where()).isEqualTo("/matrix");

            page.locator(".matrix td.status-carried-out a").first().click();
            assertThat(reader.where()).matches("/stadt/[a-z]+#format-[a-z0-9-]+");
            assertThat(page.locator(":target")).isInViewport();

            page.locator(".dossier:target .place a").first().click();
            assertThat(reader.where()).matches("/dokument/[a-z0-9-]+#abschnitt-\\d+");
            assertThat(page.locator(":target")).isInViewport();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_topic_narrows_the_matrix_and_stays_on_the_way_to_the_proof(boolean javaScript) {
        try (Reader reader = reader(javaScript, 1280)) {
            Page page = reader.open("/matrix");
            int all = page.locator(".matrix tbody tr").count();

            page.locator("#wahl-topic").selectOption("wohnen");
            page.locator(".selection button").click();
            assertThat(reader.where()).isEqualTo("/matrix?topic=wohnen&from=&to=");
            assertThat(page.locator(".matrix tbody tr").count()).isBetween(1, all - 1);

            page.locator(".matrix td a").first().click();
            assertThat(reader.where()).contains("?topic=wohnen#format-");
        }
    }

    @Test
    void the_table_scrolls_in_its_own_region_by_keyboard_and_its_heads_stay() {
        try (Reader reader = reader(true, 320)) {
            Page page = reader.open("/matrix");
            Locator region = page.locator(".matrix");
            Locator head = region.locator("tbody th").first();
            double before = head.boundingBox().x;

            region.focus();
            for (int presses = 0; presses < 8; presses++) {
                page.keyboard().press("ArrowRight");
            }
            page.waitForFunction("() => document.querySelector('.matrix').scrollLeft > 40");

            assertThat(head.boundingBox().x).isEqualTo(before);
            assertThat((boolean) page.evaluate("() => window.scrollX === 0")).isTrue();
        }
    }

    @Test
    void from_a_city_to_what_others_have_used_and_back() {
        try (Reader reader = reader(false, 1280)) {
            Page page = reader.open("/stadt/rabenstedt");

            page.locator(".profile .ways a").first().click();
            assertThat(reader.where()).isEqualTo("/stadt/rabenstedt/luecke");
            assertThat(page.locator(".formats > li").first()).isVisible();
            assertThat(page.locator(".uses a strong", new Page.LocatorOptions().setHasText("Rabenstedt"))).hasCount(0);

            page.locator(".back a").click();
            assertThat(page.locator("h1")).hasText("Rabenstedt");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void answers_stand_side_by_side_where_there_is_room(int width) {
        try (Reader reader = reader(false, width)) {
            Page page = reader
                    .open(Comparison.in(visit.server()).replaceFirst("/vergleich\\?dokument=([^&]*)&.*",
                            "/dokument/$1"));
            page.locator("details.asked summary").first().click();
            page.locator("details.asked p a").first().click();
            page.waitForURL(Pattern.compile(".*/vergleich\\?.*"));

            assertThat(page.locator(".voice h2").first()).isVisible();
            List<?> tops = (List<?>) page.locator(".voice").evaluateAll(TOPS);
            assertThat(tops.get(0).equals(tops.get(1))).isEqualTo(width == 1280);
        }
    }

    private static Reader reader(boolean javaScript, int width) {
        return visit.reader(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript)
                .setViewportSize(width, 900));
    }
}
