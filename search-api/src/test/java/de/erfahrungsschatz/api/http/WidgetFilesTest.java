package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.library.TroubledIndex;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.page.Pages;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The script of the widget, and the page that shows it.
class WidgetFilesTest {

    private static final String STABLE = "/widget/erfahrungsschatz-suche.js";
    /// However a kilobyte is counted.
    private static final int SIX_KILOBYTES = 6_000;

    private static Served open;

    @BeforeAll
    static void open() {
        open = Served.index(new TroubledIndex(() -> {}, () -> {}), Viewer.PUBLIC);
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @Test
    void comes_in_less_than_six_kilobytes_styles_included() {
        Reply packed = open.get(STABLE, "Accept-Encoding: gzip");

        assertThat(packed.header("content-encoding")).isEqualTo("gzip");
        assertThat(packed.length()).isLessThanOrEqualTo(SIX_KILOBYTES);
    }

    @Test
    void has_an_address_that_stays_and_one_that_may_be_kept_for_ever() {
        Reply stable = open.get(STABLE);
        Reply versioned = open.get(script().attr("src"));

        assertThat(stable.header("cache-control")).isEqualTo("public, max-age=3600");
        assertThat(versioned.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(versioned.text()).isEqualTo(stable.text());
        assertThat(stable.mediaType()).isEqualTo("text/javascript");
    }

    @Test
    void websites_may_load_it_and_check_it_by_the_value_that_is_told() throws NoSuchAlgorithmException {
        Reply reply = open.get(script().attr("src"), "Origin: https://www.rabenstedt.example");
        byte[] sum = MessageDigest.getInstance("SHA-384").digest(reply.text().getBytes(StandardCharsets.UTF_8));

        assertThat(script().attr("integrity")).isEqualTo("sha384-" + Base64.getEncoder().encodeToString(sum));
        assertThat(reply.header("access-control-allow-origin")).isEqualTo("*");
    }

    @Test
    void the_snippets_to_be_copied_name_that_version() {
        String snippets = page().select("pre").text();

        assertThat(snippets).contains("src=\"https://probe.example" + script().attr("src") + "\"",
                "integrity=\"" + script().attr("integrity") + "\"", "https://probe.example" + STABLE,
                "https://probe.example/embed");
    }

    @Test
    void the_snippets_name_an_example_where_the_settings_tell_no_address() {
        String page = Jsoup.parse(new Pages(SiteSettings.named("Probe")).demonstration("/widget/x.js", "sha384-x"))
                .text();

        assertThat(page).contains("https://suche.example.org/widget/x.js", "https://suche.example.org/embed",
                "baseUrl");
        assertThat(page().text()).doesNotContain("suche.example.org", "baseUrl");
    }

    @Test
    void the_page_keeps_to_the_strictest_policy() {
        assertThat(open.get("/widget/demo").header("content-security-policy")).startsWith("default-src 'none';")
                .contains("require-trusted-types-for 'script'", "trusted-types 'none'")
                .doesNotContain("unsafe", "*", "https:");
        assertThat(page().select("style, [style], script:not([src])")).isEmpty();
    }

    @Test
    void the_script_puts_nothing_but_text_into_pages_and_keeps_nothing() {
        assertThat(open.get(STABLE).text()).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML",
                "document.write", "eval(", "Function(", "cookie", "localStorage", "sessionStorage", "indexedDB",
                "http://",
                "https://");
    }

    @Test
    void the_documentation_knows_every_attribute_property_and_part() throws IOException {
        String script = open.get(STABLE).text();
        String documentation = Files.readString(Path.of("docs/widget.md"));
        List<String> names = Stream.of("@attr \\{\\w+} (\\w+)", "(--es-[a-z-]+)", "part: '(\\w+)'", "anchor\\('(\\w+)'")
                .flatMap(pattern -> Pattern.compile(pattern).matcher(script).results()).map(match -> match.group(1))
                .distinct().toList();

        assertThat(names).hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(documentation).contains("`" + name + "`"));
    }

    private static Element script() {
        return page().select("script[type=module][crossorigin]").getFirst();
    }

    private static Document page() {
        return Jsoup.parse(open.get("/widget/demo").text());
    }
}
