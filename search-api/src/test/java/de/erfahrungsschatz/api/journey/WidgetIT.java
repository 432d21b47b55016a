package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.erfahrungsschatz.api.journey.EmbeddedSearch.field;
import static de.erfahrungsschatz.api.journey.EmbeddedSearch.status;
import static de.erfahrungsschatz.api.journey.EmbeddedSearch.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The widget on the website of a city, which is another origin and forbids everything that it need not allow. The server of
/// the search answers its own pages for members.
class WidgetIT {

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
    void without_scripts_the_form_leads_to_the_search_page() {
        try (Reader reader = search.reader(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = reader.open("/");
            page.getByLabel("Suchwort").fill("Fokusgruppen");
            page.getByRole(AriaRole.BUTTON).click();

            assertThat(page).hasURL(search.address() + "/?city=rabenstedt&q=Fokusgruppen");
            assertThat(page.locator("h1")).hasText("1 Dokument zu „Fokusgruppen“");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "hash"})
    void works_where_the_policy_allows_next_to_nothing_and_the_script_is_checked(String allowance) {
        String policy = search.policy();
        search.city().page("/", allowance.equals("host") ? policy
                : policy.replace("script-src " + search.address(), "script-src '" + search.integrity() + "'"),
                search.page(""));
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            type(page, "Bürgerrat");

            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");
            Locator hit = page.locator("[part=hit]").first();
            assertThat(hit.locator("[part=title]")).hasText("Isenfurt: der Bürgerrat hat uns überrascht");
            assertThat(hit.locator("[part=title]"))
                    .hasAttribute("href", search.address() + "/dokument/isenfurt-buergerrat-2023?q=B%C3%BCrgerrat");
            assertThat(hit.locator("[part=facts]")).hasText("Interview · Isenfurt · 9. Mai 2023");
            assertThat(hit.locator("mark").first()).hasText("Bürgerrat");
        }
    }

    @Test
    void tells_nobody_who_asks_and_keeps_nothing() {
        List<Map<String, String>> asked = Collections.synchronizedList(new ArrayList<>());
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            reader.page().onRequest(request -> {
                if (request.url().startsWith(search.address() + "/widget/v1/")) {
                    asked.add(request.allHeaders());
                }
            });
            Page page = reader.open("/");
            field(page).pressSequentially("Bür");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            type(page, "Bürgerrat");
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
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
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
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
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
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            field(page).pressSequentially("Fokus");
            page.getByRole(AriaRole.OPTION).first().click();

            assertThat(status(page)).hasText("1 Dokument zu „Fokusgruppe“");
        }
    }

    @Test
    void a_search_has_an_address_and_the_way_back_leads_through_all_of_them() {
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            type(page, "Bürgerrat");
            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");
            type(page, "100 % & mehr? #Kosten + Häuser");
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
        search.city().page("/", search.policy(), search.page("")
                .replace("<title>", "<base href=\"" + search.city().address() + "/basis/\"><title>"));
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            type(page, "Bürgerrat");
            assertThat(status(page)).hasText("2 Dokumente zu „Bürgerrat“");
            assertThat(reader.where()).isEqualTo("/#erfahrungsschatz=B%C3%BCrgerrat");

            page.evaluate("() => { location.hash = 'kontakt'; }");
            assertThat(page.locator("[part=hit]")).hasCount(2);
        }
    }

    @Test
    void narrows_down_counts_and_leads_on_as_its_attributes_say() {
        search.city().page("/", search.policy(),
                search.page("city=\"rabenstedt isenfurt\" count=\"1\" lang=\"en\" label=\"Ask\"",
                        search.address()));
        search.city().page("/suche", search.policy(), search.page("count=\"20\"", search.address()));
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByLabel("Ask").first()).isVisible();
            assertThat(status(page)).hasText("2 documents");
            assertThat(page.locator("[part=hit]")).hasCount(1);
            assertThat(page.locator("[part=facts]")).containsText("May 9, 2023");
            assertThat(page.locator("[part=all]")).hasAttribute("href",
                    search.address() + "/?city=isenfurt&city=rabenstedt");

            page.evaluate("() => document.querySelector('erfahrungsschatz-suche').setAttribute('target', '/suche')");
            type(page, "überrascht Siedlung");
            assertThat(status(page)).containsText("überrascht");
            page.locator("[part=all]").click();
            assertThat(page).hasURL(Pattern.compile(".*/suche#erfahrungsschatz=.*"));
            assertThat(status(page)).hasText("2 Dokumente zu „überrascht Siedlung“");
        }
    }

    @Test
    void nothing_found_is_told() {
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            type(page, "Xylophonunterricht");

            assertThat(status(page)).hasText("Keine Dokumente zu „Xylophonunterricht“");
        }
    }

    @Test
    void what_only_members_may_see_does_not_appear() {
        try (Reader reader = search.reader(new Browser.NewContextOptions())) {
            Page page = reader.open("/");
            Response suggested = page.waitForResponse(Pattern.compile(".*suggest\\?q=Ottersleben.*"),
                    () -> field(page).fill("Ottersleben"));
            assertThat(suggested.text()).isEqualTo("{\"suggestions\":[]}");
            type(page, "Quendolin");
            assertThat(status(page)).hasText("Keine Dokumente zu „Quendolin“");

            page.navigate(search.address() + "/embed?q=Quendolin");
            assertThat(page.locator("h1")).hasText("Keine Dokumente zu „Quendolin“");
            page.navigate(search.address() + "/?q=Quendolin");
            assertThat(page.locator("h1")).hasText("1 Dokument zu „Quendolin“");
        }
    }
}
