package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.OfficeSettings;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.office.OfficeProgram;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of the office before a program that answers as the indexer does; the journeys have the real one.
final class OfficeRoutesTest {

    private static final String REVIEW = "/geschaeftsstelle/pruefen";
    private static final String DECISION = "version=none&field=date&decision=accept";

    @TempDir
    private Path folder = Path.of("");

    private Served served;

    @BeforeEach
    void open() throws IOException {
        Path program = folder.resolve("erfahrungsschatz");
        Files.writeString(program, """
                #!/bin/sh
                echo "$*" >> "$(dirname "$0")/calls"
                case "$*" in
                *--if-match=none*) exit 0 ;;
                *--if-match*) echo 'Die Begleitdatei wurde inzwischen geändert.' >&2; exit 4 ;;
                report*) echo '{"open":[{"folder":"/d","path":"alt.doc","outcome":"unreadable","why":"Es fehlt ein Kennwort."}]}' ;;
                vocabulary*) echo '[{"word":"Quartiersmanagement","documents":7,"occurrences":12,"weight":1.5,"example":"Das Q. half."}]' ;;
                *) echo '{"looked":1,"documents":[{"id":"ak-2014","path":"ak.txt","title":"<b>AK</b>","visibility":"office","version":"none","writable":true,"undoable":true,"findings":[{"field":"date","label":"Datum","what":"Datum zweifelhaft.","suggestion":"2014","reason":"so der Name"}]}],"settings":{},"files":[]}' ;;
                esac
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Path inbox = Files.createDirectories(folder.resolve("eingang"));
        served = Served.office(folder.resolve("data"), Documents.all(), new OfficeProgram(
                new OfficeSettings(program, null, inbox), folder.resolve("data"), Duration.ofSeconds(20)));
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void only_the_office_has_these_pages() {
        try (Served members = Served.documents(folder.resolve("members"), Viewer.MEMBER, Documents.all())) {
            assertThat(members.get(REVIEW).status()).isEqualTo(404);
            assertThat(members.get("/").text()).doesNotContain("/geschaeftsstelle");
        }
        assertThat(Jsoup.parse(served.get("/").text()).select("a[href=/geschaeftsstelle]")).hasSize(1);
    }

    @Test
    void shows_what_is_open_what_is_missing_and_what_was_not_readable() {
        assertThat(Jsoup.parse(served.get(REVIEW).text()).select(".hit h2").text()).isEqualTo("<b>AK</b>");
        assertThat(served.get("/geschaeftsstelle").text()).contains("alt.doc", "Es fehlt ein Kennwort.");
        assertThat(served.get("/geschaeftsstelle/begriffe").text()).contains("Quartiersmanagement");
        assertThat(served.get("/en/geschaeftsstelle/begriffe").text()).contains("Missing terms");
    }

    @Test
    void a_decision_reaches_the_program_as_words_that_no_shell_reads() throws IOException {
        Reply reply = served.post(REVIEW + "/ak-2014",
                "version=none&field=title&decision=set&value=%24%28touch+x%29+--data%3D%2Fx",
                own());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("Geschrieben.");
        assertThat(folder.resolve("calls")).content().contains("-- ak-2014 title=$(touch x) --data=/x");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void nothing_is_written_without_the_version_it_rests_on_or_on_an_old_one() throws IOException {
        assertThat(served.post(REVIEW + "/ak-2014", "field=date&decision=accept", own()).status()).isEqualTo(428);
        assertThat(Files.exists(folder.resolve("calls")) ? Files.readString(folder.resolve("calls")) : "")
                .doesNotContain("accept");
        Reply outdated = served.post(REVIEW + "/ak-2014", DECISION, own(), "If-Match: \"0123abcd\"");
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(outdated.text()).contains("inzwischen geändert");
    }

    @Test
    void what_another_site_sends_is_refused() {
        assertThat(served.post(REVIEW + "/ak-2014", DECISION, "Origin: https://evil.example").status()).isEqualTo(403);
        assertThat(served.post(REVIEW + "/ak-2014", DECISION).status()).isEqualTo(403);
        assertThat(folder.resolve("calls")).doesNotExist();
    }

    @Test
    void what_an_address_takes_is_told_to_who_sends_something_else() {
        assertThat(served.send("DELETE", REVIEW + "/ak-2014").header("allow")).contains("POST")
                .doesNotContain("DELETE");
        assertThat(served.send("DELETE", "/matrix").header("allow")).contains("GET").doesNotContain("POST");
    }

    private String own() {
        return "Origin: http://localhost:" + served.port();
    }
}
