package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.erfahrungsschatz.api.journey.EmbeddedSearch.field;
import static de.erfahrungsschatz.api.journey.EmbeddedSearch.status;
import static de.erfahrungsschatz.api.journey.EmbeddedSearch.type;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The widget where the search is down, slow, or answers what it should not: one sentence, and it stays usable.
class WidgetTroubleIT {

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
    void a_script_that_is_not_the_expected_one_does_not_run_and_the_form_stays() {
        search.city().page("/", search.policy(), search.page("").replace("sha384-", "sha384-x"));
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");

            assertThat(page.getByLabel("Suchwort")).isVisible();
            reader.forgive("integrity");
        }
    }

    @Test
    void a_search_that_is_down_is_told_and_the_way_to_it_offered() {
        HostSite gone = HostSite.open();
        gone.close();
        search.city().page("/", search.policy(gone.address()), search.page("", gone.address()));
        try (Reader reader = search.reader(new Browser.NewContextOptions(), gone.address())) {
            Page page = reader.open("/");
            type(page, "Bürgerrat");

            isTold(page, gone.address());
            reader.forgive("ERR_CONNECTION_REFUSED");
        }
    }

    @Test
    void a_search_that_does_not_answer_is_told_after_eight_seconds() {
        try (HostSite slow = searching().says("/widget/v1/search", 200, "{}", 60_000);
                Reader reader = search.reader(new Browser.NewContextOptions(), slow.address())) {
            search.city().page("/", search.policy(slow.address()), search.page("", slow.address()));
            reader.page().clock().install(new Clock.InstallOptions().setTime(0));
            Page page = reader.open("/");
            page.clock().pauseAt(60_000);
            page.waitForRequest(Pattern.compile(".*/widget/v1/search.*"), () -> type(page, "Bürgerrat"));
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
                Reader reader = search.reader(new Browser.NewContextOptions(), broken.address())) {
            search.city().page("/", search.policy(broken.address()), search.page("", broken.address()));
            Page page = reader.open("/");
            page.waitForResponse(Pattern.compile(".*suggest.*"), () -> field(page).pressSequentially("Bürgerrat"));
            page.keyboard().press("Enter");
            isTold(page, broken.address());

            broken.says("/widget/v1/search", 200, "{\"total\":0,\"link\":\"/\",\"hits\":[]}", 0);
            page.keyboard().press("Enter");
            assertThat(status(page)).hasText("Keine Dokumente zu „Bürgerrat“");
        }
    }

    @Test
    void a_search_below_a_path_is_asked_there_and_its_links_stay_there() {
        String answer = "{\"total\":1,\"link\":\"/?q=x\",\"hits\":[{\"title\":\"Deich\",\"cities\":[],\"link\":\"/dokument/deich\"}]}";
        try (HostSite below = searching().says("/wissen/widget/v1/search", 200, answer, 0);
                Reader reader = search.reader(new Browser.NewContextOptions(), below.address())) {
            search.city().page("/", search.policy(below.address()), search.page("", below.address() + "/wissen/"));
            Page page = reader.open("/");
            type(page, "Bürgerrat");

            assertThat(page.getByText("Deich")).hasAttribute("href", below.address() + "/wissen/dokument/deich");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 500, 503})
    void a_search_that_refuses_is_told(int refusal) {
        try (HostSite broken = searching().says("/widget/v1/search", refusal, "{}", 0);
                Reader reader = search.reader(new Browser.NewContextOptions(), broken.address())) {
            search.city().page("/", search.policy(broken.address()), search.page("", broken.address()));
            Page page = reader.open("/");
            type(page, "Bürgerrat");

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
                Reader reader = search.reader(new Browser.NewContextOptions(), odd.address())) {
            search.city().page("/", search.policy(odd.address()), search.page("", odd.address()));
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
                Reader reader = search.reader(new Browser.NewContextOptions(), slow.address())) {
            search.city().page("/", search.policy(slow.address()), search.page("", slow.address()));
            Page page = reader.open("/");
            // As if the browser could not take a question back.
            page.evaluate("() => { AbortController.prototype.abort = () => {}; }");
            page.waitForRequest(Pattern.compile(".*q=alt.*"), () -> type(page, "alt"));
            page.waitForResponse(Pattern.compile(".*q=alt.*"), () -> {
                type(page, "neu");
                assertThat(status(page)).hasText("2 Dokumente zu „neu“");
            });
            page.evaluate("() => new Promise(resolve => setTimeout(resolve, 100))");

            assertThat(status(page)).hasText("2 Dokumente zu „neu“");
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
}
