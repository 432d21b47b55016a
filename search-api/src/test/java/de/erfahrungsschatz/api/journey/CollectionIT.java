package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Passages are collected over several searches and become a briefing.
class CollectionIT {

    @AutoClose
    private static SampleVisit visit;

    @BeforeAll
    static void open() {
        visit = SampleVisit.open();
    }

    @Test
    void passages_of_several_searches_are_kept_in_this_browser() {
        try (Reader reader = reader(true)) {
            Page page = reader.open("/?q=Hochwasser");
            Locator collection = page.locator(".collection");
            assertThat(collection).isHidden();
            Locator keep = page.locator("a.keep").first();
            keep.press("Space");
            assertThat(keep).hasAttribute("aria-pressed", "true");
            assertThat(collection).hasText("Merkliste (1)");

            reader.open("/?q=Einfamilienhaussiedlung");
            page.locator("a.keep").first().click();
            collection.locator("a").click();
            assertThat(page.locator(".briefing blockquote")).hasCount(2);

            page.locator("a.drop").first().click();
            assertThat(page.locator(".briefing blockquote")).hasCount(1);
            assertThat(collection).hasText("Merkliste (1)");
        }
    }

    @Test
    void without_scripts_a_passage_has_a_page_of_its_own() {
        try (Reader reader = reader(false)) {
            Page page = reader.open("/?q=Hochwasser");
            assertThat(page.locator(".collection")).isHidden();
            page.locator("a.keep").first().click();

            assertThat(page.locator(".briefing blockquote")).hasCount(1);
            assertThat(reader.where()).startsWith("/merkliste?stelle=");
        }
    }

    private static Reader reader(boolean javaScript) {
        return visit.reader(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
    }
}
