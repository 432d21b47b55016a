package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages that not everybody has are judged like all others.
final class RestrictedPagesIT {

    @TempDir
    private static Path place = Path.of("");

    @AutoClose
    private static RestrictedVisit visit;

    @BeforeAll
    static void open() throws IOException {
        visit = RestrictedVisit.open(place);
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_at_night_on_a_telephone_and_by_day_on_a_desk(RestrictedPage page) {
        for (Map.Entry<ColorScheme, Integer> sight : Map.of(ColorScheme.DARK, 320, ColorScheme.LIGHT, 1280)
                .entrySet()) {
            try (Reader reader = visit.reader(page, new Browser.NewContextOptions()
                    .setColorScheme(sight.getKey()).setViewportSize(sight.getValue(), 800))) {
                Page opened = page.open(visit, reader);
                opened.evaluate(AccessibilityIT.AXE);

                assertThat((List<?>) opened.evaluate(AccessibilityIT.VIOLATIONS)).as("%s", sight).isEmpty();
                assertThat((boolean) opened.evaluate(AccessibilityIT.FITS)).as("fits %s", sight).isTrue();
            }
        }
    }

    @Test
    void the_markup_is_valid() throws IOException {
        NpmProgram.HTML_VALIDATE.assumeThere();
        Path folder = Files.createDirectories(place.resolve("markup"));
        for (RestrictedPage page : RestrictedPage.values()) {
            Files.writeString(folder.resolve(page.name() + ".html"),
                    page.server(visit).client().get(page.target(visit)).text());
        }

        assertThat(MarkupIT.check(folder)).isEqualTo(new NpmProgram.Ended(0, ""));
    }

    @Test
    void each_is_the_page_that_it_is_called() {
        for (RestrictedPage page : RestrictedPage.values()) {
            int status = page.server(visit).client().get(page.target(visit)).status();
            assertThat(status).as(page.name()).isEqualTo(switch (page) {
                case CONSENT_GONE -> 410;
                default -> 200;
            });
        }
    }

    @Test
    void the_office_sees_what_is_searched_for() {
        assertThat(visit.office().client().get(RestrictedPage.QUERIES.target(visit)).text())
                .contains("hochwasser", "spielplatz");
    }
}
