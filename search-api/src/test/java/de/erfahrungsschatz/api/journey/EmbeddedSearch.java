package de.erfahrungsschatz.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.erfahrungsschatz.api.config.ApiConfig;
import de.erfahrungsschatz.api.config.Embedding;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.http.WebServer;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.openapi.Client;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A browser, the website of a city, and a search that it embeds: a server that answers its own pages for members.
///
/// @param script the address of the widget's script that changes with it
/// @param integrity the value that fits it
record EmbeddedSearch(Chromium chromium, HostSite city, SearchIndex index, WebServer server, String script,
        String integrity) implements AutoCloseable {

    private static final Pattern VERSION = Pattern
            .compile("<script type=\"module\" src=\"(/widget/[^\"]+)\" integrity=\"([^\"]+)\"");

    /// Everything at work, with an index in that folder.
    static EmbeddedSearch open(Path folder) {
        Chromium chromium = Chromium.open();
        HostSite city = HostSite.open();
        SearchIndex index = Shelf.open(folder, Documents.all());
        WebServer server = WebServer.start(index, Viewer.MEMBER, new ApiConfig(SiteSettings.named("Probe"), "127.0.0.1",
                0, 1, new Embedding(List.of(city.address())), PeopleConfig.DEFAULTS),
                ContactDesk.NONE);
        Matcher version = VERSION.matcher(new Client(server.port()).get("/widget/demo").text());
        if (!version.find()) {
            throw new IllegalStateException("The demonstration embeds no script");
        }
        return new EmbeddedSearch(chromium, city, index, server, address(server) + version.group(1), version.group(2));
    }

    /// Where the search listens, without a stroke at the end.
    String address() {
        return address(server);
    }

    /// Somebody who reads the website of the city.
    ///
    /// @param elsewhere the addresses of other sites that its pages may ask
    Reader reader(Browser.NewContextOptions options, String... elsewhere) {
        return new Reader(chromium, city.address(), Stream.concat(Stream.of(address()), Stream.of(elsewhere)).toList(),
                options);
    }

    /// What a careful website allows.
    String policy() {
        return policy(address());
    }

    /// The same where another server answers.
    String policy(String answering) {
        return "default-src 'none'; script-src " + address() + "; connect-src " + answering + "; form-action "
                + answering + "; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    /// A page of the city with the element and those attributes.
    String page(String attributes) {
        return page(attributes, address());
    }

    /// The same where another server answers.
    String page(String attributes, String answering) {
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
                """.formatted(answering, attributes, answering, script, integrity);
    }

    /// Searches for words.
    static void type(Page page, String words) {
        field(page).fill(words);
        field(page).press("Enter");
    }

    /// Types words until something is suggested.
    static void suggest(Page page, String words) {
        field(page).fill(words);
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
    }

    static Locator field(Page page) {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    @Override
    public void close() {
        server.close();
        index.close();
        city.close();
        chromium.close();
    }

    private static String address(WebServer server) {
        return "http://127.0.0.1:" + server.port();
    }
}
