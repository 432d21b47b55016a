package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages that not everybody has are judged like all others: those of the office, of somebody whose contact is held, of an enquiry, and
/// behind a one-time link.
final class RestrictedPagesIT {

    private static final String PERSON = "marek-sobotta--aldenrath";
    private static final Pattern LINK = Pattern.compile("/einwilligung/\\S+");

    @TempDir
    private static Path place = Path.of("");

    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static RunningServer office;
    @AutoClose
    private static RunningServer members;
    private static String consent = "";

    @BeforeAll
    static void open() throws IOException {
        Path data = copy(SampleCorpus.DATA, place.resolve("data"));
        run("contact", "import", list().toString(), "--data", data.toString());
        Path indexer = Files.writeString(place.resolve("indexer.yaml"), "baseUrl: http://netz.example\n");
        var link = LINK.matcher(run("contact", "invite", PERSON, "--print", "--data", data.toString(), "--config",
                indexer.toString()));
        assertThat(link.find()).isTrue();
        consent = link.group();
        chromium = Chromium.open();
        office = RunningServer.forOffice(data,
                settings(
                        "office: {program: " + InstalledCommand.in(place) + ", inbox: eingang}\nqueries: anfragen\n"));
        members = RunningServer.forMembers(data, settings(""));
    }

    private static String run(String... arguments) {
        Program program = Program.run(Repository.INDEXER, arguments);
        assertThat(program.awaitEnd()).as(program.output()).isZero();
        return program.output();
    }

    private static Path list() throws IOException {
        return Files.writeString(place.resolve("kontakte.csv"), """
                kennung;name;telefon;email;amt;sichtbarkeit;grundlage;grundlage_text;grundlage_seit
                PERSON;Marek Sobotta;0999 12345;marek.sobotta@aldenrath.example;Stabsstelle;vermittelt;einwilligung;1;2026-11-01
                """.replace("PERSON", PERSON));
    }

    /// Settings with contacts and mail.
    private static Path settings(String more) throws IOException {
        Files.createDirectories(place.resolve("eingang"));
        Files.createDirectories(place.resolve("anfragen"));
        return Files.writeString(Files.createTempFile(place, "search-api", ".yaml"), """
                baseUrl: http://127.0.0.1
                contact: {office: geschaeftsstelle@netz.example, private: data/private}
                mail: {host: 127.0.0.1, port: 9, security: none, sender: wissen@netz.example}
                """ + more);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }

    /// Such a page.
    enum Restricted {
        REPORT,
        REVIEW,
        TERMS,
        QUERIES,
        UPLOAD,
        CONTACT,
        CONTACT_FOR_THE_OFFICE,
        ENQUIRY,
        ENQUIRY_IN_ENGLISH,
        MISTAKES,
        CONFIRMATION,
        CONSENT,
        CONSENT_GONE;

        private String target() {
            return switch (this) {
                case REPORT -> "/geschaeftsstelle";
                case REVIEW -> "/geschaeftsstelle/pruefen";
                case TERMS -> "/geschaeftsstelle/begriffe";
                case QUERIES -> "/geschaeftsstelle/anfragen";
                case UPLOAD -> "/geschaeftsstelle/hochladen";
                case CONTACT, CONTACT_FOR_THE_OFFICE -> "/ansprechpersonen/" + PERSON;
                case ENQUIRY, MISTAKES -> "/ansprechpersonen/" + PERSON + "/anfrage";
                case ENQUIRY_IN_ENGLISH -> "/en/ansprechpersonen/" + PERSON + "/anfrage";
                case CONFIRMATION -> "/anfrage/gibt-es-nicht";
                case CONSENT -> consent;
                case CONSENT_GONE -> "/einwilligung/gibt-es-nicht";
            };
        }

        private RunningServer server() {
            return switch (this) {
                case REPORT, REVIEW, TERMS, QUERIES, UPLOAD, CONTACT_FOR_THE_OFFICE -> office;
                default -> members;
            };
        }

        private Page open(Reader reader) {
            Page page = reader.open(target());
            if (this == MISTAKES) {
                page.evaluate("() => document.querySelectorAll('main form').forEach(form => form.noValidate = true)");
                page.click("main form button");
            }
            return page;
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_at_night_on_a_telephone_and_by_day_on_a_desk(Restricted page) {
        for (Map.Entry<ColorScheme, Integer> sight : Map.of(ColorScheme.DARK, 320, ColorScheme.LIGHT, 1280)
                .entrySet()) {
            try (Reader reader = new Reader(chromium, page.server(), new Browser.NewContextOptions()
                    .setColorScheme(sight.getKey()).setViewportSize(sight.getValue(), 800))) {
                Page opened = page.open(reader);
                opened.evaluate(AccessibilityIT.AXE);

                assertThat((List<?>) opened.evaluate(AccessibilityIT.VIOLATIONS)).as("%s", sight).isEmpty();
                assertThat((boolean) opened.evaluate(AccessibilityIT.FITS)).as("fits %s", sight).isTrue();
            }
        }
    }

    @Test
    void the_markup_is_valid() throws IOException {
        NpmProgram.HTML_VALIDATE.assumeThere();
        Path folder = Files.createDirectories(place.resolve("markup"));
        for (Restricted page : Restricted.values()) {
            Files.writeString(folder.resolve(page.name() + ".html"), page.server().client().get(page.target()).text());
        }

        assertThat(MarkupIT.check(folder)).isEqualTo(new NpmProgram.Ended(0, ""));
    }

    @Test
    void each_is_the_page_that_it_is_called() {
        for (Restricted page : Restricted.values()) {
            int status = page.server().client().get(page.target()).status();
            assertThat(status).as(page.name()).isEqualTo(switch (page) {
                case CONSENT_GONE -> 410;
                default -> 200;
            });
        }
    }
}
