package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the office does on pages, with the real program behind them.
final class OfficeIT {

    @TempDir
    private Path place = Path.of("");

    @Test
    void the_office_corrects_takes_back_and_hands_in() throws IOException {
        Path documents = Files.createDirectories(place.resolve("hamm"));
        Path data = place.resolve("data");
        Files.writeString(documents.resolve("Interview_2014.txt"), "Gespräch über den Deich\n\nDer Deich hält.");
        Program.run(Repository.INDEXER, "index", documents.toString(), "--data", data.toString());
        Path inbox = Files.createDirectories(place.resolve("eingang"));
        Path settings = Files.writeString(place.resolve("search-api.yaml"), """
                office:
                  program: erfahrungsschatz
                  inbox: eingang
                """.replace("erfahrungsschatz", InstalledCommand.in(place)));

        try (Chromium chromium = Chromium.open();
                RunningServer server = RunningServer.forOffice(data, settings);
                Reader reader = new Reader(chromium, server,
                        new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = reader.open("/geschaeftsstelle");
            assertThat(page.textContent("main")).contains("Der letzte Lauf über");
            page.click("nav.rooms a >> text=Prüfen");
            page.click("button[value=accept]");
            assertThat(documents.resolve("Interview_2014.txt.yaml")).content().isEqualTo("date: 2014\n");
            assertThat(page.textContent(".said")).contains("Geschrieben.");

            page.click("button[value=undo]");
            assertThat(documents.resolve("Interview_2014.txt.yaml")).doesNotExist();

            Program.run(Repository.INDEXER, "review", "set", documents.resolve("Interview_2014.txt").toString(),
                    "date=2013", "--data", data.toString());
            page.click("nav.rooms a >> text=Prüfen");
            assertThat(page.textContent("main")).as("what was written on the command line in the meantime")
                    .doesNotContain("Datum zweifelhaft").contains("Dokumentart zweifelhaft");

            page.click("nav.rooms a >> text=Hochladen");
            page.setInputFiles("input[type=file]",
                    Files.writeString(place.resolve("Neues.txt"), "Ein neues Protokoll."));
            page.fill("input[name=title]", "Neues vom Deich");
            page.click("form.upload button");
            assertThat(page.textContent(".said")).contains("liegt im Eingang");
            assertThat(inbox.resolve("Neues.txt")).content().isEqualTo("Ein neues Protokoll.");
            assertThat(inbox.resolve("Neues.txt.yaml")).content()
                    .isEqualTo("visibility: office\ntitle: Neues vom Deich\n");
        }
    }
}
