package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.erfahrungsschatz.api.journey.EmbeddedSearch.suggest;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The widget and the pages that show it, for all eyes, lights, and papers.
class WidgetLooksIT {

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

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void axe_finds_nothing_and_nothing_sticks_out(ColorScheme light, int width) {
        try (Reader reader = search.reader(new Browser.NewContextOptions().setColorScheme(light)
                .setViewportSize(width, 800))) {
            Page page = reader.open("/#erfahrungsschatz=B%C3%BCrgerrat");
            assertThat(page.locator("[part=hit]")).hasCount(2);
            suggest(page, "Bürg");
            page.keyboard().press("ArrowDown");
            page.evaluate(AccessibilityIT.AXE);

            assertThat((List<?>) page.evaluate(AccessibilityIT.VIOLATIONS)).isEmpty();
            assertThat((boolean) page.evaluate(AccessibilityIT.FITS)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"/embed?q=B%C3%BCrgerrat, LIGHT, 320", "/embed?q=B%C3%BCrgerrat, DARK, 1280",
        "/embed?city=nirgends, LIGHT, 320", "/embed?q=Xylophon, DARK, 320",
        "/widget/demo#erfahrungsschatz=Kosten&trotzdem=Kosten, LIGHT, 320",
        "/widget/demo#erfahrungsschatz=Kosten&trotzdem=Kosten, DARK, 1280"})
    void nor_does_it_where_the_server_itself_shows_it(String target, ColorScheme light, int width) {
        try (Reader reader = new Reader(search.chromium(), search.address(), List.of(), new Browser.NewContextOptions()
                .setColorScheme(light).setViewportSize(width, 800))) {
            Page page = reader.open(target);
            if (target.contains("demo")) {
                assertThat(page.locator("[part=hit]")).hasCount(2);
            }
            page.evaluate(AccessibilityIT.AXE);

            assertThat((List<?>) page.evaluate(AccessibilityIT.VIOLATIONS)).isEmpty();
            assertThat((boolean) page.evaluate(AccessibilityIT.FITS)).isTrue();
        }
    }

    @Test
    void follows_the_lights_of_the_page_around_it() {
        String background = "box => getComputedStyle(box).backgroundColor";
        try (Reader reader = search.reader(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            assertThat(reader.open("/").locator("[part=box]").evaluate(background)).isEqualTo("rgb(24, 37, 43)");
            search.city().page("/", search.policy(), search.page("").replace("light dark", "light"));
            assertThat(reader.open("/").locator("[part=box]").evaluate(background)).isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void in_forced_colours_what_is_chosen_and_what_is_marked_can_still_be_told() {
        try (Reader reader = search.reader(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Page page = reader.open("/#erfahrungsschatz=B%C3%BCrgerrat");
            String background = "element => getComputedStyle(element).backgroundColor";
            assertThat(page.locator("mark").first().evaluate(background))
                    .isNotEqualTo(page.locator("[part=passage]").first().evaluate(background));
            suggest(page, "Bürg");
            page.keyboard().press("ArrowDown");
            String outline = "element => getComputedStyle(element).outlineColor";
            assertThat(page.locator("[aria-selected=true]").evaluate(outline))
                    .isEqualTo(page
                            .evaluate("() => { const probe = document.body.appendChild(document.createElement('i'));"
                                    + " probe.style.color = 'Highlight'; return getComputedStyle(probe).color; }"));
        }
    }

    @Test
    void on_paper_only_the_hits_are_left() {
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/#erfahrungsschatz=B%C3%BCrgerrat");
            assertThat(page.locator("[part=hit]")).hasCount(2);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("[part=form]")).isHidden();
            assertThat(page.locator("[part=hit]").first()).isVisible();
        }
    }

    @Test
    void nothing_moves() {
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/#erfahrungsschatz=B%C3%BCrgerrat");
            assertThat(page.locator("[part=hit]")).hasCount(2);

            assertThat(page.evaluate("""
                    () => [...document.querySelector('erfahrungsschatz-suche').shadowRoot.querySelectorAll('*')]
                        .map(element => getComputedStyle(element))
                        .filter(style => style.transitionDuration !== '0s' || style.animationName !== 'none').length
                    """)).isEqualTo(0);
        }
    }

    @Test
    void takes_the_colours_that_it_is_given_and_withstands_those_it_is_not() {
        try (Reader reader = new Reader(search.chromium(), search.address(), List.of(),
                new Browser.NewContextOptions())) {
            Page page = reader.open("/widget/demo");
            Locator hostile = page.locator(".hostile erfahrungsschatz-suche");
            hostile.getByRole(AriaRole.COMBOBOX).fill("Kosten");
            hostile.getByRole(AriaRole.BUTTON).click();

            assertThat(hostile.getByRole(AriaRole.STATUS)).hasText("1 Dokument zu „Kosten“");
            assertThat(hostile.locator("[part=title]")).isVisible();
            String look = "box => { const { fontSize, color, opacity, textAlign, letterSpacing, textTransform, whiteSpace }"
                    + " = getComputedStyle(box);"
                    + " return [fontSize, color, opacity, textAlign, letterSpacing, textTransform, whiteSpace].join(' '); }";
            assertThat(hostile.locator("[part=box]").evaluate(look))
                    .isEqualTo(page.locator(".friendly [part=box]").evaluate(look));
            page.evaluate("() => document.querySelector('.friendly').style.setProperty('--es-accent', 'rgb(1, 2, 3)')");
            assertThat(page.locator(".friendly [part=button]").evaluate("it => getComputedStyle(it).backgroundColor"))
                    .isEqualTo("rgb(1, 2, 3)");
        }
    }
}
