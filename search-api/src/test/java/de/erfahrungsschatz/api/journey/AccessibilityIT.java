package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// axe-core finds nothing to complain of, by day and by night, on a telephone and on a desk; and nothing sticks out.
class AccessibilityIT {

    static final String FITS = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    static final String AXE = script();
    static final String VIOLATIONS = """
            async () => (await axe.run()).violations.map(violation =>
                violation.id + ' at ' + violation.nodes.map(node => node.target.join(' ')).join(', '))
            """;

    @AutoClose
    private static SampleVisit visit;

    @BeforeAll
    static void open() {
        visit = SampleVisit.open();
    }

    /// Every sight of the pages: what is shown, in which light, how wide.
    static List<Sight> sights() {
        List<Sight> sights = new ArrayList<>();
        for (SamplePage page : SamplePage.values()) {
            for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(320, 1280)) {
                    sights.add(new Sight(page, light, width));
                }
            }
        }
        return sights;
    }

    @ParameterizedTest
    @MethodSource("sights")
    void has_no_violation(Sight sight) {
        try (Reader reader = visit.reader(new Browser.NewContextOptions()
                .setColorScheme(sight.light()).setViewportSize(sight.width(), 800))) {
            Page page = reader.open(sight.page().target(visit.server()));
            page.evaluate(AXE);

            assertThat((List<?>) page.evaluate(VIOLATIONS)).isEmpty();
            assertThat((boolean) page.evaluate(FITS)).as("nothing sticks out at %d px", sight.width()).isTrue();
        }
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

    /// What a reader sees.
    ///
    /// @param width in pixels
    record Sight(SamplePage page, ColorScheme light, int width) {}
}
