package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The browser that is installed on this machine, driven by the Node that is installed.
final class Chromium implements AutoCloseable {

    /// Nothing that a browser does on its own account: no updates, no look-ups, no second protocol.
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /// In milliseconds: what the office sees is made by a program that starts anew for each page, beside other tests.
    private static final double PATIENCE = 180_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path chromium, Path node) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
    }

    /// The browser. Where there is none the tests that need it are skipped, but never in continuous integration.
    static Chromium open() {
        return new Chromium(program("chromium"), program("node"));
    }

    /// Where the browser is installed, for programs that open it themselves; skips like [#open].
    static Path program() {
        return program("chromium");
    }

    /// A reader with an empty memory.
    BrowserContext reader(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("de-DE"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path program(String name) {
        Optional<Path> program = Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
        String missing = "Skipped: the browser tests need chromium and node on the PATH";
        return program.orElseGet(() -> "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing));
    }
}
