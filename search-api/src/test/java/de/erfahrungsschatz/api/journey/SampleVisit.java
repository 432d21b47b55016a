package de.erfahrungsschatz.api.journey;

import com.microsoft.playwright.Browser;

/// A browser before the sample corpus, as the demo shows it to members.
record SampleVisit(Chromium chromium, RunningServer server) implements AutoCloseable {

    static SampleVisit open() {
        Chromium chromium = Chromium.open();
        return new SampleVisit(chromium, RunningServer.of(SampleCorpus.DATA, "members"));
    }

    Reader reader(Browser.NewContextOptions options) {
        return new Reader(chromium, server, options);
    }

    @Override
    public void close() {
        server.close();
        chromium.close();
    }
}
