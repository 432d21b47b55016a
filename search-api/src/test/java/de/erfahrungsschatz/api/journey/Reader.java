package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Somebody before a browser, who notices everything that the page asks for or complains of.
final class Reader implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> elsewhere;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Reader(Chromium chromium, RunningServer server, Browser.NewContextOptions options) {
        this(chromium, server.address(), List.of(), options);
    }

    /// @param address of the site that is read, without a stroke at the end
    /// @param elsewhere the addresses of other sites that its pages may ask
    Reader(Chromium chromium, String address, List<String> elsewhere, Browser.NewContextOptions options) {
        context = chromium.reader(options);
        this.address = address;
        this.elsewhere = List.copyOf(elsewhere);
        page = context.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /// Opens a page of the server.
    ///
    /// @param target path and query
    Page open(String target) {
        page.navigate(address + target);
        return page;
    }

    /// The path and query of the page that is open.
    String where() {
        return page.url().substring(address.length());
    }

    /// Expects that something was complained of that holds these words.
    void forgive(String words) {
        assertThat(complaints.removeIf(complaint -> complaint.contains(words))).as("%s in %s", words, complaints)
                .isTrue();
    }

    /// Fails if anything was asked of another host, kept in the browser, or complained of.
    @Override
    public void close() {
        assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(address + "/")
                || elsewhere.stream().anyMatch(other -> url.startsWith(other + "/")));
        assertThat(context.cookies()).isEmpty();
        assertThat(complaints).isEmpty();
        context.close();
    }
}
