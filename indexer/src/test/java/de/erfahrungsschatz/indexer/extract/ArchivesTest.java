package de.erfahrungsschatz.indexer.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Outcome.Empty;
import de.erfahrungsschatz.indexer.extract.Outcome.Read;
import de.erfahrungsschatz.indexer.extract.Outcome.ReadPartly;
import de.erfahrungsschatz.indexer.extract.Outcome.Reason;
import de.erfahrungsschatz.indexer.extract.Outcome.Refused;
import de.erfahrungsschatz.indexer.extract.Outcome.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Files inside files: each a source of its own, under its right name, and none of them a way to fill memory or disk.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchivesTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(10 << 20, 200_000, 20, 3, 100, 60, 256, 1, 3,
            30);
    private static final byte[] NOTE = "Der Ortsbeirat tagt.".getBytes(UTF_8);

    @TempDir
    private Path folder = Path.of("");
    private final TikaExtractor extractor = TikaExtractor.withShippedParsers(LIMITS, new TextRecognition.Off(),
            Passwords.NONE);

    @AfterAll
    void stop() {
        extractor.close();
    }

    @Test
    void names_in_zip_archives_are_read_in_whatever_encoding_they_were_written() throws IOException {
        for (String encoding : List.of("IBM850", "IBM437", "windows-1252", "UTF-8")) {
            for (String name : List.of("Büro/Ümläut.txt", "Straße.txt", "Größe und Maß.txt", "Öffentlichkeit.txt")) {
                assertThat(extract("namen.zip", zip(Charset.forName(encoding), name))).as(encoding)
                        .extracting(Extraction::path).containsExactly("namen.zip", "namen.zip!/" + name);
            }
        }
    }

    @Test
    void names_in_utf_8_are_read_when_the_archive_does_not_say_that_they_are() throws IOException {
        String bytes = new String("Ümläut – Straße.txt".getBytes(UTF_8), ISO_8859_1);
        assertThat(extract("mac.zip", zip(ISO_8859_1, bytes)).getLast().path())
                .isEqualTo("mac.zip!/Ümläut – Straße.txt");
    }

    @Test
    void files_in_a_7z_archive_need_not_say_when_they_were_written() throws IOException {
        byte[] archive = Objects.requireNonNull(ArchivesTest.class.getResourceAsStream("ohne-zeiten.7z"))
                .readAllBytes();

        assertThat(extract("ohne-zeiten.7z", archive)).extracting(Extraction::path).containsExactly("ohne-zeiten.7z",
                "ohne-zeiten.7z!/protokoll.txt", "ohne-zeiten.7z!/ordner/notiz.txt");
        assertThat(extract("ohne-zeiten.7z", archive).getLast().outcome()).isInstanceOf(Read.class);
    }

    @Test
    void packed_tapes_are_read_to_their_files() throws IOException {
        byte[] tar = tar("Protokolle/Ümläut.txt", NOTE);
        assertThat(extract("band.tar", tar)).extracting(Extraction::path).containsExactly("band.tar",
                "band.tar!/Protokolle/Ümläut.txt");
        List<Extraction> packed = extract("band.tgz", gzip(tar));
        assertThat(packed.getLast().path()).startsWith("band.tgz!/").endsWith("/Protokolle/Ümläut.txt");
        assertThat(packed.getLast().outcome()).isInstanceOf(Read.class);
        assertThat(extract("notiz.txt.gz", gzip(NOTE)).getLast().outcome()).isInstanceOf(Read.class);
    }

    @Test
    void a_mailbox_is_read_mail_by_mail() throws IOException {
        String mail = """
                From a.sommer@aldenrath.example Wed May 21 23:30:00 2014
                From: Anke Sommer <a.sommer@aldenrath.example>
                Subject: Einladung %d
                Content-Type: text/plain; charset=utf-8

                Der Ortsbeirat tagt.

                """;
        List<Extraction> mails = extract("post.mbox", (mail.formatted(1) + mail.formatted(2)).getBytes(UTF_8));
        assertThat(mails).hasSize(3);
        assertThat(mails.subList(1, 3)).extracting(Extraction::outcome)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Read.class))
                .extracting(outcome -> ((Read) outcome).text().statedTitle())
                .containsExactly("Einladung 1", "Einladung 2");
    }

    @Test
    void a_mail_in_a_mail_is_a_source_with_attachments_of_its_own() throws IOException {
        byte[] inner = SampleFiles.eml("Weitergeleitet", "Siehe Anlage.", Map.of("plan.txt", NOTE));
        List<Extraction> extractions = extract("mail.eml",
                SampleFiles.eml("Wichtig", "Zur Kenntnis.", Map.of("innen.eml", inner)));
        assertThat(extractions).extracting(Extraction::path).containsExactly("mail.eml", "mail.eml!/Weitergeleitet.eml",
                "mail.eml!/Weitergeleitet.eml!/plan.txt");
        assertThat(extractions).extracting(Extraction::outcome)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Read.class));
    }

    @Test
    void what_is_no_document_is_refused_in_an_archive_too() throws IOException {
        byte[] zip = SampleFiles.zip(Map.of("werkzeug.exe", new byte[]{'M', 'Z', 0, 1}, "schluessel.pem",
                "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n".getBytes(US_ASCII), "Klasse.class",
                new byte[]{(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61}));
        assertThat(extract("programme.zip", zip).subList(1, 4)).extracting(Extraction::outcome)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Refused.class));
    }

    @Test
    void what_lies_too_deep_is_passed_over_and_the_rest_is_read() throws IOException {
        byte[] nested = NOTE;
        for (int depth = 0; depth < 5; depth++) {
            nested = SampleFiles.zip(Map.of("oben.txt", NOTE, depth == 0 ? "unten.txt" : "mehr.zip", nested));
        }
        List<Extraction> extractions = extract("tief.zip", nested);
        assertThat(extractions.getFirst().outcome()).isEqualTo(new Unreadable(Reason.TOO_LARGE,
                "Was tiefer als in 3 Dateien steckt, wurde nicht gelesen. Gelesen wurden 6 Dateien daraus."));
        assertThat(extractions).filteredOn(inner -> inner.outcome() instanceof Read).hasSize(3);
    }

    @Test
    void an_archive_that_unpacks_to_too_much_is_given_up_and_what_came_before_is_kept() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.putNextEntry(new ZipEntry("notiz.txt"));
            zip.write(NOTE);
            zip.putNextEntry(new ZipEntry("bombe.pdf"));
            zip.write("%PDF-1.4\n".getBytes(US_ASCII));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 150; i++) {
                zip.write(zeros);
            }
        }
        List<Extraction> extractions = extract("bombe.zip", bytes.toByteArray());
        assertThat(extractions.getFirst().outcome()).isEqualTo(new Unreadable(Reason.TOO_LARGE,
                "Die Datei entpackt sich zu einer unsinnigen Größe; das Lesen wurde abgebrochen."));
        assertThat(extractions.get(1).outcome()).isInstanceOf(Read.class);
    }

    @Test
    void a_mail_cut_short_keeps_its_beginning() throws IOException {
        byte[] mail = SampleFiles.eml("Lang", "Beteiligung im Quartier.\n\n".repeat(20_000), Map.of());
        assertThat(extract("lang.eml", mail).getFirst().outcome()).isInstanceOf(ReadPartly.class);
    }

    @Test
    void an_empty_archive_says_so() throws IOException {
        assertThat(extract("leer.tar", new byte[10_240]).getFirst().outcome())
                .isInstanceOfAny(Empty.class, Unreadable.class);
    }

    private List<Extraction> extract(String name, byte[] bytes) throws IOException {
        return extractor.extract(Files.write(folder.resolve(name), bytes), name);
    }

    private static byte[] zip(Charset encoding, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, encoding)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(NOTE);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, byte[] content) {
        byte[] tape = new byte[2048];
        put(tape, 0, name.getBytes(UTF_8));
        put(tape, 100, "0000644\0000000000\0000000000\000".getBytes(US_ASCII));
        put(tape, 124, String.format(Locale.ROOT, "%011o\0%011o\0        0", content.length, 0).getBytes(US_ASCII));
        put(tape, 257, "ustar\00000".getBytes(US_ASCII));
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tape[i] & 0xFF;
        }
        put(tape, 148, String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(US_ASCII));
        put(tape, 512, content);
        return tape;
    }

    private static void put(byte[] tape, int place, byte[] bytes) {
        System.arraycopy(bytes, 0, tape, place, bytes.length);
    }
}
