package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.Outcome.Empty;
import de.erfahrungsschatz.indexer.extract.Outcome.Read;
import de.erfahrungsschatz.indexer.extract.Outcome.ReadPartly;
import de.erfahrungsschatz.indexer.extract.Outcome.Reason;
import de.erfahrungsschatz.indexer.extract.Outcome.Refused;
import de.erfahrungsschatz.indexer.extract.Outcome.Unreadable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TikaExtractorTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(1 << 20, 20_000, 20, 5, 100, 60, 256, 1, 3, 30);

    @TempDir
    private Path folder;
    private TikaExtractor extractor;

    @BeforeAll
    void start() {
        extractor = TikaExtractor.withShippedParsers(LIMITS, new TextRecognition.Absent(), Passwords.NONE);
    }

    @AfterAll
    void stop() {
        extractor.close();
    }

    @Test
    void reads_a_word_file_with_bold_lines_and_tables() throws IOException {
        Read read = read("Protokoll.docx", SampleFiles.docx(SampleFiles.wordParagraph("Bürgerwerkstatt Aldenrath", true)
                + SampleFiles.wordParagraph("Es wurde viel be\u00ADsprochen.", false)
                + "<w:tbl><w:tr><w:tc>" + SampleFiles.wordParagraph("Anke Sommer", false) + "</w:tc><w:tc>"
                + SampleFiles.wordParagraph("Stadt Aldenrath", false) + "</w:tc></w:tr></w:tbl>"));
        assertThat(read.text().blocks()).containsExactly(
                new Block(Kind.PARAGRAPH, 0, "Bürgerwerkstatt Aldenrath", null, true),
                new Block(Kind.PARAGRAPH, 0, "Es wurde viel besprochen.", null, false),
                new Block(Kind.TABLE_ROW, 0, "Anke Sommer | Stadt Aldenrath", null, false));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void reads_an_open_document_with_headings_and_lists() throws IOException {
        assertThat(read("Bericht.odt", SampleFiles.odt("<text:h text:outline-level=\"2\">Anlass</text:h>"
                + "<text:p>Die Siedlung wird umgebaut.</text:p><text:list><text:list-item><text:p>Verkehr</text:p>"
                + "</text:list-item></text:list>")).text().blocks())
                .extracting(Block::kind, Block::level, Block::text)
                .containsExactly(tuple(Kind.HEADING, 2, "Anlass"),
                        tuple(Kind.PARAGRAPH, 0, "Die Siedlung wird umgebaut."),
                        tuple(Kind.LIST_ITEM, 0, "Verkehr"));
    }

    @Test
    void reads_a_pdf_page_by_page_without_its_heads_and_joins_what_a_page_cut() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(List.of("Milieubericht Quellstadt", "", "Abschnitt " + "I".repeat(page), "",
                    "Im Quartier " + "ABCD".charAt(page - 1)
                            + " soll die Beteiligung künftig früher beginnen, damit auch jene Grup-",
                    "pen zu Wort kommen, die in " + List.of("Nord", "Süd", "Ost", "West").get(page - 1)
                            + " bisher nicht gefragt worden sind.",
                    "",
                    "Seite " + page + " von 4"));
        }
        List<Block> blocks = read("Milieubericht.pdf", SampleFiles.pdf(pages)).text().blocks();
        assertThat(blocks).extracting(Block::text).noneMatch(text -> text.contains("Milieubericht"))
                .noneMatch(text -> text.contains("von 4"))
                .anyMatch(text -> text.contains("jene Gruppen zu Wort kommen"));
        assertThat(blocks).extracting(Block::page).contains(1, 2, 3, 4).doesNotContainNull();
    }

    @Test
    void slides_come_in_their_order_and_number() throws IOException {
        List<String> titles = IntStream.rangeClosed(1, 12).mapToObj(number -> "Dialogformat " + number).toList();
        assertThat(read("Kongress.pptx", SampleFiles.pptx(titles)).text().blocks())
                .extracting(Block::text, Block::page, Block::kind)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> tuple("Dialogformat " + number, number, Kind.HEADING)).toList());
    }

    @Test
    void a_mail_tells_who_wrote_and_its_attachments_are_sources_of_their_own() throws IOException {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        attachments.put("Ablaufplan Größe.docx",
                SampleFiles.docx(SampleFiles.wordParagraph("18 Uhr Begrüßung", false)));
        attachments.put("Plan.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        List<Extraction> extractions = extract("mail.eml", SampleFiles.eml("Einladung zum Bürgerforum",
                "Liebe Kolleginnen,\n\nanbei der Ablaufplan.\n", attachments));
        assertThat(extractions).extracting(Extraction::path)
                .containsExactly("mail.eml", "mail.eml!/Ablaufplan Größe.docx", "mail.eml!/Plan.gif");
        ExtractedText mail = ((Read) extractions.getFirst().outcome()).text();
        assertThat(mail.statedTitle()).isEqualTo("Einladung zum Bürgerforum");
        assertThat(mail.statedDate()).as("the day in Berlin").isEqualTo(new DocumentDate(2014, 5, 22));
        assertThat(mail.blocks()).extracting(Block::text).containsExactly(
                "Von: Anke Sommer <a.sommer@aldenrath.example>\nAn: netz@example.org\nDatum: 22. Mai 2014",
                "Liebe Kolleginnen,", "anbei der Ablaufplan.");
        assertThat(((Read) extractions.get(1).outcome()).text().blocks()).extracting(Block::text)
                .containsExactly("18 Uhr Begrüßung");
        assertThat(extractions.get(2).outcome()).isInstanceOf(Refused.class);
    }

    @Test
    void files_in_archives_in_archives_have_paths_that_tell_the_way() throws IOException {
        byte[] inner = SampleFiles
                .zip(Map.of("Ordner/notiz.txt", "Der Ortsbeirat tagt.".getBytes(StandardCharsets.UTF_8)));
        List<Extraction> extractions = extract("alles.zip", SampleFiles.zip(Map.of("innen.zip", inner)));
        assertThat(extractions).extracting(Extraction::path)
                .containsExactly("alles.zip", "alles.zip!/innen.zip", "alles.zip!/innen.zip!/Ordner/notiz.txt");
        assertThat(extractions.getFirst().outcome()).isInstanceOf(Empty.class);
        assertThat(extractions.getLast().outcome()).isInstanceOf(Read.class);
    }

    @Test
    void an_archive_of_too_many_files_says_so_and_keeps_the_first() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        IntStream.range(0, 30).forEach(i -> entries.put(i + ".txt", "Notiz".getBytes(StandardCharsets.UTF_8)));
        List<Extraction> extractions = extract("viele.zip", SampleFiles.zip(entries));
        assertThat(extractions.getFirst().outcome()).isEqualTo(new Unreadable(Reason.TOO_LARGE,
                "Darin sind mehr als 20 Dateien. Gelesen wurden 20 Dateien daraus."));
        assertThat(extractions).hasSize(21);
    }

    @Test
    void two_files_of_one_name_in_an_archive_get_two_paths() throws IOException {
        List<Extraction> extractions = extract("post.eml", SampleFiles.eml("Zweimal", "Text",
                Map.of("a.txt", "eins".getBytes(StandardCharsets.UTF_8), "a.txt ",
                        "zwei".getBytes(StandardCharsets.UTF_8))));
        assertThat(extractions).extracting(Extraction::path).containsExactly("post.eml", "post.eml!/a.txt",
                "post.eml!/a.txt (2)");
    }

    @Test
    void reads_text_in_old_encodings_under_names_with_umlauts() throws IOException {
        assertThat(read("Büchenbach Straße.txt", "Größe und Maß".getBytes(Charset.forName("IBM850"))).text().blocks())
                .extracting(Block::text).containsExactly("Größe und Maß");
    }

    @Test
    void text_with_many_commas_is_no_table() throws IOException {
        String line = "Größe, Maß, Öffentlichkeit, Ärzte, Übergänge.\n";
        assertThat(read("notiz.txt", line.repeat(10).getBytes(StandardCharsets.UTF_8)).text().blocks())
                .extracting(Block::kind).containsOnly(Kind.PARAGRAPH);
    }

    @Test
    void a_web_page_states_its_title_and_keeps_its_boxes_apart() throws IOException {
        Read read = read("seite.html",
                """
                <html><head><title>Bürgerrat Quellstadt</title><style>p {}</style></head><body><nav>Start</nav>
                <div>Rathaus</div><div>Bürgerbüro</div><p><strong>Termine</strong></p><script>x()</script></body></html>"""
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.text().statedTitle()).isEqualTo("Bürgerrat Quellstadt");
        assertThat(read.text().blocks()).extracting(Block::text).containsExactly("Rathaus", "Bürgerbüro", "Termine");
        assertThat(read.text().blocks().getLast().bold()).isTrue();
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_read_with_a_warning() throws IOException {
        assertThat(read("Bericht.pdf", SampleFiles.docx(SampleFiles.wordParagraph("Text", false))).warnings())
                .containsExactly("Dem Namen nach ist die Datei eine PDF-Datei, dem Inhalt nach ein Word-Dokument.");
    }

    @Test
    void text_beyond_the_limit_is_left_out_with_a_warning() throws IOException {
        Outcome outcome = outcome("lang.txt",
                "Beteiligung im Quartier. ".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOfSatisfying(ReadPartly.class, read -> {
            assertThat(read.warnings()).containsExactly("Nur die ersten 20.000 Zeichen wurden gelesen.");
            assertThat(read.text().blocks().getFirst().text()).hasSizeBetween(19_900, 20_000);
        });
    }

    @Test
    void the_effort_counts_pages_and_characters() throws IOException {
        Path file = Files.write(folder.resolve("zwei.pdf"),
                SampleFiles.pdf(List.of(List.of("Die Halde im Westen"), List.of("Die Aue im Osten"))));
        Effort effort = extractor.extract(file, "zwei.pdf").getFirst().effort();
        assertThat(effort.pages()).isEqualTo(2);
        assertThat(effort.characters()).isEqualTo("Die Halde im WestenDie Aue im Osten".length());
        assertThat(effort.milliseconds()).isPositive();
    }

    @Test
    void what_is_no_document_is_left_alone() throws IOException {
        assertThat(outcome("~$otokoll.docx", "Anke".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refused.class);
        assertThat(outcome(".versteckt.txt", "x".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refused.class);
        assertThat(outcome("bild.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))
                .isEqualTo(new Refused("Die Datei ist ein Bild; Texterkennung (Tesseract) ist nicht installiert."));
        assertThat(outcome("werkzeug.exe", "MZ".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refused.class);
    }

    @Test
    void what_cannot_be_read_says_why() throws IOException {
        assertThat(outcome("leer.pdf", new byte[0])).isEqualTo(new Empty("Die Datei ist leer (0 Byte)."));
        assertThat(outcome("weiss.txt", "  \n ".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Empty.class);
        assertThat(outcome("scan.pdf", SampleFiles.pdf(List.of(List.of(), List.of()))))
                .isEqualTo(new Empty("Die Seiten enthalten keinen Text. Vermutlich sind sie eingescannt; "
                        + "Texterkennung (Tesseract) ist nicht installiert."));
        assertThat(outcome("kaputt.docx", "PK\003\004 und dann nichts".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class).extracting("reason").isEqualTo(Reason.CORRUPT);
        assertThat(outcome("gross.txt", new byte[(1 << 20) + 1])).isEqualTo(
                new Unreadable(Reason.TOO_LARGE, "Die Datei ist mit 1 MB zu groß (Grenze: 1 MB)."));
        assertThat(extractor.extract(folder.resolve("fort.txt"), "fort.txt").getFirst().outcome())
                .isEqualTo(new Unreadable(Reason.INACCESSIBLE, "Die Datei ist nicht mehr da."));
    }

    @Test
    void without_parsers_nothing_starts() {
        assertThatThrownBy(() -> new TikaExtractor(folder.resolve("nirgends"), LIMITS,
                new TextRecognition.Off(), Passwords.NONE, 1))
                .hasMessageContaining("nirgends");
    }

    private Read read(String name, byte[] bytes) throws IOException {
        Outcome outcome = outcome(name, bytes);
        assertThat(outcome).isInstanceOf(Read.class);
        return (Read) outcome;
    }

    private Outcome outcome(String name, byte[] bytes) throws IOException {
        return extract(name, bytes).getFirst().outcome();
    }

    private List<Extraction> extract(String name, byte[] bytes) throws IOException {
        return extractor.extract(Files.write(folder.resolve(name), bytes), name);
    }
}
