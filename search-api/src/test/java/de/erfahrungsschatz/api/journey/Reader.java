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
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Reader(Chromium chromium, RunningServer server, Browser.NewContextOptions options) {
        context = chromium.reader(options);
        address = server.address();
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

    /// Fails if anything was asked of another host, kept in the browser, or complained of.
    @Override
    public void close() {
        assertThat(asked).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(address + "/"));
        assertThat(context.cookies()).isEmpty();
        assertThat(complaints).isEmpty();
        context.close();
    }
}
