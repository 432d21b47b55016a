package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The small search page in a frame.
class EmbedIT {

    private static EmbeddedSearch search;

    @BeforeAll
    static void open(@TempDir Path folder) {
        search = EmbeddedSearch.open(folder);
    }

    @AfterAll
    static void close() {
        if (search != null) {
            search.close();
        }
    }

    @BeforeEach
    void a_page_as_the_documentation_has_it() {
        search.city().page("/", search.policy(), search.page(""));
    }

    @Test
    void a_website_of_the_settings_shows_the_search_in_a_frame() {
        search.city().page("/rahmen", "default-src 'none'; frame-src " + search.address(),
                "<!doctype html><html lang=de><title>Rahmen</title><iframe title=Suche src=\"" + search.address()
                        + "/embed?city=isenfurt\"></iframe>");
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/rahmen");
            page.frameLocator("iframe").getByRole(AriaRole.SEARCHBOX).fill("Bürgerrat");
            page.frameLocator("iframe").getByRole(AriaRole.BUTTON).click();

            assertThat(page.frameLocator("iframe").locator("h1")).hasText("1 Dokument zu „Bürgerrat“");
            page.frameLocator("iframe").locator("h2 a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/dokument/.*"));
        }
    }

    @Test
    void no_other_website_does() {
        try (HostSite stranger = HostSite.open();
                Reader reader = new Reader(search.chromium(), stranger.address(), List.of(search.address()),
                        new Browser.NewContextOptions())) {
            stranger.page("/", "frame-src " + search.address(), "<!doctype html><html lang=de><title>Rahmen</title>"
                    + "<iframe title=Suche src=\"" + search.address() + "/embed\"></iframe>");
            Page page = reader.open("/");

            assertThat(page.frameLocator("iframe").locator("form")).hasCount(0);
            reader.forgive("frame-ancestors");
        }
    }
}
