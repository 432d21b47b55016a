package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Takes the pictures of the pages in the documentation: `-Dpictures=new` asks for them, as `pages.md` tells.
@EnabledIfSystemProperty(named = "pictures", matches = "new")
class PagePicturesIT {

    private static final int HEIGHT = 800;
    private static final int QUALITY = 34;

    @Test
    void are_taken() throws IOException {
        Path folder = Files.createDirectories(PagePicturesTest.FOLDER);
        try (SampleVisit visit = SampleVisit.open()) {
            for (PagePicture picture : PagePicture.all()) {
                try (Reader reader = visit.reader(new Browser.NewContextOptions().setColorScheme(picture.light())
                        .setViewportSize(picture.width(), HEIGHT))) {
                    Page page = reader.open(picture.page().target(visit.server()));
                    Files.write(folder.resolve(picture.file()), taken(page));
                }
            }
        }
        assertThat(folder).isNotEmptyDirectory();
    }

    private static byte[] taken(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject wanted = new JsonObject();
        wanted.addProperty("format", "webp");
        wanted.addProperty("quality", QUALITY);
        return Base64.getDecoder().decode(session.send("Page.captureScreenshot", wanted).get("data").getAsString());
    }
}
