package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a page of hits weighs for a browser that has seen none before, with all that it brings along.
class PageWeightIT {

    private static final int MOST_BYTES = 30_000;
    /// Page, two style sheets, two scripts and a picture.
    private static final int PARTS = 6;

    @AutoClose
    private static SampleVisit visit;

    @BeforeAll
    static void open() {
        visit = SampleVisit.open();
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "HITS", "FILTERED", "EXPLAINED", "SPELT_ALIKE", "LAST_PAGE", "NOTHING"})
    void is_at_most_thirty_kilobytes_over_the_wire_heads_included(SamplePage sample) {
        try (BrowserContext newcomer = visit.chromium().reader(new Browser.NewContextOptions())) {
            Page page = newcomer.newPage();
            AtomicInteger bytes = new AtomicInteger();
            AtomicInteger parts = new AtomicInteger();
            CDPSession session = newcomer.newCDPSession(page);
            session.on("Network.loadingFinished", event -> {
                bytes.addAndGet(transferred(event));
                parts.incrementAndGet();
            });
            session.send("Network.enable");

            page.navigate(visit.server().address() + sample.target(visit.server()));
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(parts.get()).as("parts that were loaded").isGreaterThanOrEqualTo(PARTS);
            assertThat(bytes.get()).as("bytes of %s", sample).isBetween(1, MOST_BYTES);
        }
    }

    private static int transferred(JsonObject event) {
        return event.get("encodedDataLength").getAsInt();
    }
}
