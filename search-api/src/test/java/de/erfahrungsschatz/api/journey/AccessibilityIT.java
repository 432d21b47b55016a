package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// axe-core finds nothing to complain of, by day and by night, on a telephone and on a desk; and nothing sticks out.
class AccessibilityIT {

    static final String FITS = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    static final String AXE = script();
    static final String VIOLATIONS = """
            async options => (await axe.run({ resultTypes: ['violations'], ...options })).violations.map(violation =>
                violation.id + ' at ' + violation.nodes.map(node => node.target.join(' ')).join(', '))
            """;
    private static final String BEGUN = "options => { window.violations = (" + VIOLATIONS + ")(options); }";
    private static final Map<String, Object> ALL_RULES = Map.of();
    /// At night other colours are shown, and nothing else changes.
    private static final Map<String, Object> COLOURS = Map.of("runOnly",
            List.of("color-contrast", "link-in-text-block"));

    @AutoClose
    private static SampleVisit visit;

    @BeforeAll
    static void open() {
        visit = SampleVisit.open();
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_by_day(SamplePage sample) {
        assertNoViolation(sample, ColorScheme.LIGHT, ALL_RULES);
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_by_night(SamplePage sample) {
        assertNoViolation(sample, ColorScheme.DARK, COLOURS);
    }

    /// The browser looks at both widths at the same time.
    private static void assertNoViolation(SamplePage sample, ColorScheme light, Map<String, Object> rules) {
        try (Reader telephone = reader(light, 320); Reader desk = reader(light, 1280)) {
            List<Page> pages = Stream.of(telephone, desk).map(reader -> reader.open(sample.target(visit.server())))
                    .toList();
            for (Page page : pages) {
                page.evaluate(AXE);
                page.evaluate(BEGUN, rules);
            }
            for (Page page : pages) {
                int width = page.viewportSize().width;
                assertThat((List<?>) page.evaluate("() => window.violations")).as("%d px", width).isEmpty();
                assertThat((boolean) page.evaluate(FITS)).as("nothing sticks out at %d px", width).isTrue();
            }
        }
    }

    private static Reader reader(ColorScheme light, int width) {
        return visit.reader(new Browser.NewContextOptions().setColorScheme(light).setViewportSize(width, 800));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_sticks_out_of_a_small_screen_with_everything_unfolded_in_a_wide_font(SamplePage sample) {
        try (Reader reader = visit.reader(new Browser.NewContextOptions().setBypassCSP(true)
                .setViewportSize(320, 800))) {
            Page page = reader.open(sample.target(visit.server()));
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("* { letter-spacing: .06em !important }"));
            page.evaluate("() => document.querySelectorAll('details').forEach(details => details.open = true)");

            assertThat((boolean) page.evaluate(FITS)).isTrue();
        }
    }

    @Test
    void the_check_by_night_notices_a_colour_that_is_too_faint() {
        try (Reader reader = visit.reader(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK)
                .setBypassCSP(true))) {
            Page page = reader.open("/");
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("h1 { color: #333 !important }"));
            page.evaluate(AXE);

            assertThat(page.evaluate(VIOLATIONS, COLOURS).toString()).contains("color-contrast at h1");
        }
    }

    @Test
    void the_check_notices_a_violation() {
        try (Reader reader = visit.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            page.evaluate("() => document.querySelector('label[for=q]').remove()");
            page.evaluate("() => document.querySelector('#q').removeAttribute('placeholder')");
            page.evaluate(AXE);

            assertThat(page.evaluate(VIOLATIONS).toString()).contains("label at #q");
        }
    }

    private static String script() {
        try (InputStream stream = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            if (stream == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read axe-core", e);
        }
    }
}
