package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import de.erfahrungsschatz.api.config.ApiConfig;
import de.erfahrungsschatz.api.config.Embedding;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.http.WebServer;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.openapi.Client;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The widget on the website of a city, which is another origin and forbids everything that it need not allow. The server of
/// the search answers its own pages for members.
class WidgetIT {

    private static final Pattern VERSION = Pattern
            .compile("<script type=\"module\" src=\"(/widget/[^\"]+)\" integrity=\"([^\"]+)\"");

    private static Chromium chromium;
    private static SearchIndex index;
    private static WebServer search;
    private static String server = "";
    private static HostSite city;
    /// The address of the script that changes with it, and the value that fits it.
    private static String script = "";
    private static String integrity = "";

    @BeforeAll
    static void open(@TempDir Path folder) {
        chromium = Chromium.open();
        city = HostSite.open();
        index = Shelf.open(folder, Documents.all());
        search = WebServer.start(index, Viewer.MEMBER, new ApiConfig(SiteSettings.named("Probe"), "127.0.0.1", 0, 1,
                new Embedding(List.of(city.address())), PeopleConfig.DEFAULTS));
        server = "http://127.0.0.1:" + search.port();
        Matcher version = VERSION.matcher(new Client(search.port()).get("/widget/demo").text());
        assertThat(version.find()).isTrue();
        script = server + version.group(1);
        integrity = version.group(2);
    }

    @AfterAll
    static void close() {
        if (search != null) {
            search.close();
            index.close();
            city.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void a_page_as_the_documentation_has_it() {
        city.page("/", policy(server), page("", server, script));
    }

    @Test
    void without_scripts_the_form_leads_to_the_search_page() {
        try (Reader reader = reader(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = reader.open("/");
            page.getByLabel("Suchwort").fill("Fokusgruppen");
            page.getByRole(AriaRole.BUTTON).click();

            assertThat(page).hasURL(server + "/?city=rabenstedt&q=Fokusgruppen");
            assertThat(page.locator("h1")).hasText("1 Dokument zu „Fokusgruppen“");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "hash"})
    void works_where_the_policy_allows_next_to_nothing_and_the_script_is_checked(String allowance) {
        String policy = policy(server);
        city.page("/", allowance.equals("host") ? policy
                : policy.replace("script-src " + server, "script-src '" + integrity + "'"), page("", server, script));
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            search(page, "Bürgerrat");

            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");
            Locator hit = page.locator("[part=hit]").first();
            assertThat(hit.locator("[part=title]")).hasText("Isenfurt: der Bürgerrat hat uns überrascht");
            assertThat(hit.locator("[part=title]"))
                    .hasAttribute("href", server + "/dokument/isenfurt-buergerrat-2023?q=B%C3%BCrgerrat");
            assertThat(hit.locator("[part=facts]")).hasText("Interview · Isenfurt · 9. Mai 2023");
            assertThat(hit.locator("mark").first()).hasText("Bürgerrat");
        }
    }

    @Test
    void a_script_that_is_not_the_expected_one_does_not_run_and_the_form_stays() {
        city.page("/", policy(server), page("", server, script).replace("sha384-", "sha384-x"));
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");

            assertThat(page.getByLabel("Suchwort")).isVisible();
            reader.forgive("integrity");
        }
    }

    @Test
    void tells_nobody_who_asks_and_keeps_nothing() {
        List<Map<String, String>> asked = Collections.synchronizedList(new ArrayList<>());
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            reader.page().onRequest(request -> {
                if (request.url().startsWith(server + "/widget/v1/")) {
                    asked.add(request.allHeaders());
                }
            });
            Page page = reader.open("/");
            field(page).pressSequentially("Bür");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            search(page, "Bürgerrat");
            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");

            assertThat(asked).hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(
                            headers -> assertThat(headers).doesNotContainKeys("referer", "cookie", "authorization"));
            assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
            assertThat(page.locator("[part=title]").first().getAttribute("referrerpolicy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void suggestions_are_taken_by_the_keyboard_alone_and_never_by_themselves() {
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            page.keyboard().press("Tab");
            assertThat(field(page)).isFocused();
            page.keyboard().type("Bürg");
            Locator options = page.getByRole(AriaRole.OPTION);
            assertThat(options.first()).hasText("Bürgerrat");
            assertThat(field(page)).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("[aria-selected=true]")).hasCount(0);

            page.keyboard().press("ArrowUp");
            assertThat(options.last()).hasAttribute("aria-selected", "true");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[aria-selected=true]")).hasCount(0);
            page.keyboard().press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            assertThat(field(page)).hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
            assertThat(field(page)).hasValue("Bürg");

            page.keyboard().press("Escape");
            assertThat(options.first()).isHidden();
            assertThat(field(page)).hasAttribute("aria-expanded", "false");
            assertThat(field(page)).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
            assertThat(field(page)).hasValue("Bürg");

            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(field(page)).hasValue("Bürgerrat");
            assertThat(field(page)).isFocused();
            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");
            assertThat(options.first()).isHidden();
        }
    }

    @Test
    void what_was_typed_is_searched_for_where_no_suggestion_is_chosen() {
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            field(page).pressSequentially("Bürg");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            page.keyboard().press("Enter");

            assertThat(status(page)).containsText("„Bürg“");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isHidden();
        }
    }

    @Test
    void a_suggestion_can_be_clicked() {
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            field(page).pressSequentially("Fokus");
            page.getByRole(AriaRole.OPTION).first().click();

            assertThat(status(page)).hasText("1 Dokument zu „Fokusgruppe“");
        }
    }

    @Test
    void a_search_has_an_address_and_the_way_back_leads_through_all_of_them() {
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            search(page, "Bürgerrat");
            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");
            search(page, "100 % & mehr? #Kosten + Häuser");
            assertThat(status(page)).containsText("„100 % & mehr? #Kosten + Häuser“");
            String address = page.url();

            page.goBack();
            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");
            assertThat(field(page)).hasValue("Bürgerrat");
            page.goBack();
            assertThat(status(page)).isEmpty();
            assertThat(page.locator("[part=hit]")).hasCount(0);
            assertThat(field(page)).hasValue("");

            page.navigate("about:blank");
            page.navigate(address);
            assertThat(field(page)).hasValue("100 % & mehr? #Kosten + Häuser");
            assertThat(status(page)).containsText("„100 % & mehr? #Kosten + Häuser“");
        }
    }

    @Test
    void a_fragment_of_the_page_itself_and_its_base_are_left_alone() {
        city.page("/", policy(server), page("", server, script)
                .replace("<title>", "<base href=\"" + city.address() + "/basis/\"><title>"));
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            search(page, "Bürgerrat");
            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");
            assertThat(reader.where()).isEqualTo("/#erfahrungsschatz=B%C3%BCrgerrat");

            page.evaluate("() => { location.hash = 'kontakt'; }");
            assertThat(page.locator("[part=hit]")).hasCount(2);
        }
    }

    @Test
    void narrows_down_counts_and_leads_on_as_its_attributes_say() {
        city.page("/", policy(server), page("city=\"rabenstedt isenfurt\" count=\"1\" lang=\"en\" label=\"Ask\"",
                server, script));
        city.page("/suche", policy(server), page("count=\"20\"", server, script));
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByLabel("Ask").first()).isVisible();
            assertThat(status(page)).hasText("2 documents");
            assertThat(page.locator("[part=hit]")).hasCount(1);
            assertThat(page.locator("[part=facts]")).containsText("May 9, 2023");
            assertThat(page.locator("[part=all]")).hasAttribute("href",
                    server + "/?city=isenfurt&city=rabenstedt");

            page.evaluate("() => document.querySelector('erfahrungsschatz-suche').setAttribute('target', '/suche')");
            search(page, "überrascht Siedlung");
            assertThat(status(page)).containsText("überrascht");
            page.locator("[part=all]").click();
            assertThat(page).hasURL(Pattern.compile(".*/suche#erfahrungsschatz=.*"));
            assertThat(status(page)).hasText("2 Dokumente zu „überrascht Siedlung“");
        }
    }

    @Test
    void nothing_found_is_told() {
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            search(page, "Xylophonunterricht");

            assertThat(status(page)).hasText("Keine Dokumente zu „Xylophonunterricht“");
        }
    }

    @Test
    void what_only_members_may_see_does_not_appear() {
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            Response suggested = page.waitForResponse(Pattern.compile(".*suggest\\?q=Ottersleben.*"),
                    () -> field(page).fill("Ottersleben"));
            assertThat(suggested.text()).isEqualTo("{\"suggestions\":[]}");
            search(page, "Quendolin");
            assertThat(status(page)).hasText("Keine Dokumente zu „Quendolin“");

            page.navigate(server + "/embed?q=Quendolin");
            assertThat(page.locator("h1")).hasText("Keine Dokumente zu „Quendolin“");
            page.navigate(server + "/?q=Quendolin");
            assertThat(page.locator("h1")).hasText("1 Dokument zu „Quendolin“");
        }
    }

    @Test
    void a_search_that_is_down_is_told_and_the_way_to_it_offered() {
        HostSite gone = HostSite.open();
        gone.close();
        city.page("/", policy(server, gone.address()), page("", gone.address(), script));
        try (Reader reader = reader(new Browser.NewContextOptions(), gone.address())) {
            Page page = reader.open("/");
            search(page, "Bürgerrat");

            isTold(page, gone.address());
            reader.forgive("ERR_CONNECTION_REFUSED");
        }
    }

    @Test
    void a_search_that_does_not_answer_is_told_after_eight_seconds() {
        try (HostSite slow = searching().says("/widget/v1/search", 200, "{}", 60_000);
                Reader reader = reader(new Browser.NewContextOptions(), slow.address())) {
            city.page("/", policy(server, slow.address()), page("", slow.address(), script));
            reader.page().clock().install(new Clock.InstallOptions().setTime(0));
            Page page = reader.open("/");
            page.clock().pauseAt(60_000);
            page.waitForRequest(Pattern.compile(".*/widget/v1/search.*"), () -> search(page, "Bürgerrat"));
            page.clock().runFor(7_900);
            assertThat(status(page)).hasText("Die Suche läuft …");
            page.clock().runFor(200);

            isTold(page, slow.address());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!doctype html><h1>Wartung</h1>", "[]", "null", "{}", "{\"total\":1}",
        "{\"total\":\"1\",\"link\":\"/\",\"hits\":[]}", "{\"total\":-1,\"link\":\"/\",\"hits\":[]}",
        "{\"total\":1,\"link\":\"/\",\"hits\":{}}", "{\"total\":1,\"link\":\"/\",\"hits\":[null]}",
        "{\"total\":1,\"link\":\"javascript:alert(1)\",\"hits\":[]}",
        "{\"total\":1,\"link\":\"//anderswo.example/\",\"hits\":[]}",
        "{\"total\":1,\"link\":\"/\",\"hits\":[{\"title\":\"x\",\"cities\":[],\"link\":\"javascript:alert(1)\"}]}",
        "{\"total\":1,\"link\":\"/\",\"hits\":[{\"title\":\"x\",\"cities\":[],\"link\":\"https://anderswo.example/\"}]}",
        "{\"total\":1,\"link\":\"/\",\"hits\":[{\"title\":{},\"cities\":[],\"link\":\"/\"}]}",
        "{\"total\":1,\"link\":\"/\",\"hits\":[{\"title\":\"x\",\"cities\":[7],\"link\":\"/\"}]}",
        "{\"total\":1,\"link\":\"/\",\"hits\":[{\"title\":\"x\",\"cities\":[],\"date\":\"2014-13\",\"link\":\"/\"}]}",
        "{\"total\":1,\"link\":\"/\",\"hits\":[{\"title\":\"x\",\"cities\":[],\"link\":\"/\",\"passage\":{\"text\":\"x\"}}]}"})
    void a_search_that_answers_rubbish_is_told_and_stays_usable(String rubbish) {
        try (HostSite broken = searching().says("/widget/v1/search", 200, rubbish, 0)
                .says("/widget/v1/suggest", 200, rubbish, 0);
                Reader reader = reader(new Browser.NewContextOptions(), broken.address())) {
            city.page("/", policy(server, broken.address()), page("", broken.address(), script));
            Page page = reader.open("/");
            page.waitForResponse(Pattern.compile(".*suggest.*"), () -> field(page).pressSequentially("Bürgerrat"));
            page.keyboard().press("Enter");
            isTold(page, broken.address());

            broken.says("/widget/v1/search", 200, "{\"total\":0,\"link\":\"/\",\"hits\":[]}", 0);
            page.keyboard().press("Enter");
            assertThat(status(page)).hasText("Keine Dokumente zu „Bürgerrat“");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 500, 503})
    void a_search_that_refuses_is_told(int refusal) {
        try (HostSite broken = searching().says("/widget/v1/search", refusal, "{}", 0);
                Reader reader = reader(new Browser.NewContextOptions(), broken.address())) {
            city.page("/", policy(server, broken.address()), page("", broken.address(), script));
            Page page = reader.open("/");
            search(page, "Bürgerrat");

            isTold(page, broken.address());
            if (refusal == 302 || refusal >= 500) {
                reader.forgive("Failed to load resource");
            }
        }
    }

    @Test
    void markup_in_an_answer_is_shown_as_it_is_written() {
        String markup = "<img src=x onerror=alert(1)>";
        String answer = """
                {"total":1,"link":"/","hits":[{"title":"MARKUP","kind":"MARKUP","cities":["MARKUP"],"link":"/","passage":\
                {"text":"MARKUP","highlights":[{"start":1,"end":4}],"cutBefore":false,"cutAfter":false}}]}"""
                .replace("MARKUP", markup);
        try (HostSite odd = searching().says("/widget/v1/search", 200, answer, 0)
                .says("/widget/v1/suggest", 200, "{\"suggestions\":[\"" + markup + "\"]}", 0);
                Reader reader = reader(new Browser.NewContextOptions(), odd.address())) {
            city.page("/", policy(server, odd.address()), page("", odd.address(), script));
            Page page = reader.open("/");
            field(page).pressSequentially("<b>");
            page.getByRole(AriaRole.OPTION).click();

            assertThat(status(page)).hasText("1 Dokument zu „" + markup + "“");
            assertThat(page.locator("[part=title]")).hasText(markup);
            assertThat(page.locator("[part=passage]")).hasText(markup);
            assertThat(page.locator("mark")).hasText("img");
            assertThat(page.locator("img")).hasCount(0);
        }
    }

    @Test
    void an_older_answer_never_takes_the_place_of_a_newer_one() {
        try (HostSite slow = searching()
                .says("/widget/v1/search?q=alt&size=5", 200, "{\"total\":1,\"link\":\"/\",\"hits\":[]}", 700)
                .says("/widget/v1/search?q=neu&size=5", 200, "{\"total\":2,\"link\":\"/\",\"hits\":[]}", 0);
                Reader reader = reader(new Browser.NewContextOptions(), slow.address())) {
            city.page("/", policy(server, slow.address()), page("", slow.address(), script));
            Page page = reader.open("/");
            // As if the browser could not take a question back.
            page.evaluate("() => { AbortController.prototype.abort = () => {}; }");
            page.waitForRequest(Pattern.compile(".*q=alt.*"), () -> search(page, "alt"));
            page.waitForResponse(Pattern.compile(".*q=alt.*"), () -> {
                search(page, "neu");
                assertThat(status(page)).hasText("2 Dokumente zu „neu“");
            });
            page.evaluate("() => new Promise(resolve => setTimeout(resolve, 100))");

            assertThat(status(page)).hasText("2 Dokumente zu „neu“");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void axe_finds_nothing_and_nothing_sticks_out(ColorScheme light, int width) {
        try (Reader reader = reader(new Browser.NewContextOptions().setColorScheme(light)
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
        try (Reader reader = new Reader(chromium, server, List.of(), new Browser.NewContextOptions()
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
        try (Reader reader = reader(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            assertThat(reader.open("/").locator("[part=box]").evaluate(background)).isEqualTo("rgb(24, 37, 43)");
            city.page("/", policy(server), page("", server, script).replace("light dark", "light"));
            assertThat(reader.open("/").locator("[part=box]").evaluate(background)).isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void in_forced_colours_what_is_chosen_and_what_is_marked_can_still_be_told() {
        try (Reader reader = reader(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
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
        try (Reader reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/#erfahrungsschatz=B%C3%BCrgerrat");
            assertThat(page.locator("[part=hit]")).hasCount(2);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("[part=form]")).isHidden();
            assertThat(page.locator("[part=hit]").first()).isVisible();
        }
    }

    @Test
    void nothing_moves() {
        try (Reader reader = reader(new Browser.NewContextOptions())) {
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
        try (Reader reader = new Reader(chromium, server, List.of(), new Browser.NewContextOptions())) {
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

    @Test
    void a_website_of_the_settings_shows_the_search_in_a_frame() {
        city.page("/rahmen", "default-src 'none'; frame-src " + server,
                "<!doctype html><html lang=de><title>Rahmen</title><iframe title=Suche src=\"" + server
                        + "/embed?city=isenfurt\"></iframe>");
        try (Reader reader = reader(new Browser.NewContextOptions())) {
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
                Reader reader = new Reader(chromium, stranger.address(), List.of(server),
                        new Browser.NewContextOptions())) {
            stranger.page("/", "frame-src " + server, "<!doctype html><html lang=de><title>Rahmen</title>"
                    + "<iframe title=Suche src=\"" + server + "/embed\"></iframe>");
            Page page = reader.open("/");

            assertThat(page.frameLocator("iframe").locator("form")).hasCount(0);
            reader.forgive("frame-ancestors");
        }
    }

    /// Something that may answer as a search does, and knows nothing to suggest.
    private static HostSite searching() {
        return HostSite.open().says("/widget/v1/suggest", 200, "{\"suggestions\":[]}", 0);
    }

    private static void isTold(Page page, String address) {
        assertThat(status(page))
                .hasText("Die Suche antwortet gerade nicht. Bitte versuchen Sie es später noch einmal.");
        assertThat(page.locator("[part=hit]")).hasCount(0);
        assertThat(page.locator("[part=all]")).hasAttribute("href", address + "/?q=B%C3%BCrgerrat");
        assertThat(field(page)).hasValue("Bürgerrat");
        assertThat(field(page)).isEnabled();
    }

    private static Reader reader(Browser.NewContextOptions options, String... elsewhere) {
        List<String> others = new ArrayList<>(List.of(elsewhere));
        others.add(server);
        return new Reader(chromium, city.address(), others, options);
    }

    private static void search(Page page, String words) {
        field(page).fill(words);
        field(page).press("Enter");
    }

    private static void suggest(Page page, String words) {
        field(page).fill(words);
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    /// What a careful website allows.
    private static String policy(String scripts) {
        return policy(scripts, scripts);
    }

    private static String policy(String scripts, String answers) {
        return "default-src 'none'; script-src " + scripts + "; connect-src " + answers + "; form-action " + answers
                + "; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    /// A page of the city with the element and those attributes.
    private static String page(String attributes, String answering, String source) {
        return """
                <!doctype html>
                <html lang="de">
                <head><meta charset="utf-8"><title>Stadt Rabenstedt</title>
                <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
                <body><main><h1>Stadt Rabenstedt</h1>
                <erfahrungsschatz-suche server="%s" %s>
                <form action="%s/" method="get"><input type="hidden" name="city" value="rabenstedt">
                <label for="wort">Suchwort</label> <input type="search" id="wort" name="q"> <button>Suchen</button></form>
                </erfahrungsschatz-suche></main>
                <script type="module" src="%s" integrity="%s" crossorigin="anonymous"></script>
                </body></html>
                """.formatted(answering, attributes, answering, source, integrity);
    }
}
