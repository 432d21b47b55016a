package de.erfahrungsschatz.api.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Takes the pictures of the pages in the documentation: `-Dpictures=new` asks for them, as `pages.md` tells.
@EnabledIfSystemProperty(named = "pictures", matches = "new")
class PagePicturesIT {

    private static final int HEIGHT = 800;
    private static final int QUALITY = 34;
    /// Whoever takes the pictures, and where, is not shown in them.
    private static final String NAMED = """
            ([from, to]) => {
              const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                texts.currentNode.data = texts.currentNode.data.replaceAll(from, to);
              }
            }""";

    @TempDir
    private Path place = Path.of("");

    @Test
    void of_what_the_demo_shows_are_taken() throws IOException {
        try (SampleVisit visit = SampleVisit.open()) {
            for (PagePicture<SamplePage> picture : PagePicture.sample()) {
                try (Reader reader = visit.reader(sight(picture))) {
                    keep(picture, reader.open(picture.page().target(visit.server())));
                }
            }
        }
    }

    @Test
    void of_pages_that_not_everybody_has_are_taken() throws IOException {
        try (RestrictedVisit visit = RestrictedVisit.open(place)) {
            for (PagePicture<RestrictedPage> picture : PagePicture.restricted()) {
                try (Reader reader = visit.reader(picture.page(), sight(picture))) {
                    Page page = picture.page().open(visit, reader);
                    page.evaluate(NAMED,
                            List.of(Repository.SAMPLE_DOCUMENTS.toRealPath().toString(), "/srv/dokumente"));
                    page.evaluate(NAMED, List.of("durch " + System.getProperty("user.name"), "durch geschaeftsstelle"));
                    keep(picture, page);
                }
            }
        }
    }

    private static void keep(PagePicture<?> picture, Page page) throws IOException {
        Files.write(Files.createDirectories(PagePicturesTest.FOLDER).resolve(picture.file()), taken(page));
    }

    private static Browser.NewContextOptions sight(PagePicture<?> picture) {
        return new Browser.NewContextOptions().setColorScheme(picture.light()).setViewportSize(picture.width(), HEIGHT);
    }

    private static byte[] taken(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject wanted = new JsonObject();
        wanted.addProperty("format", "webp");
        wanted.addProperty("quality", QUALITY);
        return Base64.getDecoder().decode(session.send("Page.captureScreenshot", wanted).get("data").getAsString());
    }
}
