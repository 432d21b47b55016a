package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.erfahrungsschatz.indexer.extract.Outcome.Empty;
import de.erfahrungsschatz.indexer.extract.Outcome.Read;
import de.erfahrungsschatz.indexer.extract.Outcome.ReadPartly;
import de.erfahrungsschatz.indexer.extract.Outcome.Refused;
import de.erfahrungsschatz.indexer.extract.Outcome.WithText;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Needs Tesseract with its German data, which `./erfahrungsschatz test` installs where it may.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScansTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(10 << 20, 20_000, 20, 5, 100, 60, 512, 1, 3,
            60);

    @TempDir
    private Path folder = Path.of("");
    private TikaExtractor extractor = TikaExtractor.withShippedParsers(LIMITS, TextRecognition.find(), Passwords.NONE);

    @BeforeAll
    void need() {
        boolean ready = TextRecognition.find() instanceof TextRecognition.Ready;
        if (!ready && "true".equals(System.getenv("CI"))) {
            fail("Tesseract with its German data must be installed here: tesseract-ocr, tesseract-ocr-deu");
        }
        assumeTrue(ready, "Tesseract with its German data is not installed");
    }

    @AfterAll
    void stop() {
        extractor.close();
    }

    @Test
    void only_the_pages_without_text_are_recognised() throws IOException {
        Extraction extraction = extract("gemischt.pdf",
                SampleFiles.scannedPdf(List.of("Anschreiben der Verwaltung zum Protokoll", "SCAN", "Ende der Akte")))
                .getFirst();
        Read read = (Read) extraction.outcome();
        assertThat(text(read)).contains("Straßenbrücke", "größere Schilder", "Ende der Akte");
        assertThat(read.warnings())
                .containsExactly("1 von 3 Seiten ist ein Bild; ihr Text wurde erkannt und kann Fehler haben.");
        assertThat(read.text().blocks()).filteredOn(block -> block.text().contains("Mühlenweg"))
                .extracting(Block::page).containsExactly(2);
        assertThat(extraction.effort().pagesByOcr()).isEqualTo(1);
    }

    @Test
    void a_written_page_is_never_recognised() throws IOException {
        Extraction extraction = extract("text.pdf", SampleFiles.scannedPdf(List.of("Nur geschriebener Text")))
                .getFirst();
        assertThat(((Read) extraction.outcome()).warnings()).isEmpty();
        assertThat(extraction.effort().pagesByOcr()).isZero();
    }

    @Test
    void pages_beyond_the_limit_are_left_out_with_a_warning() throws IOException {
        Extraction extraction = extract("lang.pdf",
                SampleFiles.scannedPdf(List.of("SCAN", "SCAN", "SCAN", "SCAN", "SCAN"))).getFirst();
        assertThat(extraction.outcome()).isInstanceOfSatisfying(ReadPartly.class,
                read -> assertThat(read.warnings()).containsExactly(
                        "3 von 5 Seiten sind Bilder; ihr Text wurde erkannt und kann Fehler haben.",
                        "2 eingescannte Seiten wurden nicht gelesen: erkannt werden je Datei höchstens 3 Seiten, "
                                + "jede in höchstens 60 Sekunden."));
        assertThat(extraction.effort().pagesByOcr()).isEqualTo(3);
    }

    @Test
    void a_blank_page_is_no_scan() throws IOException {
        assertThat(extract("leer.pdf", SampleFiles.pdf(List.of(List.of(), List.of()))).getFirst().outcome())
                .isEqualTo(new Empty("Die Seiten enthalten keinen Text. Auch die Texterkennung fand keinen."));
    }

    @Test
    void a_picture_of_a_page_is_a_document_wherever_it_lies() throws IOException {
        for (String format : List.of("png", "jpeg", "tiff")) {
            byte[] scan = picture(SampleFiles.scan(), format);
            List<Extraction> extractions = extract("post.zip", SampleFiles.zip(Map.of("scan." + format, scan)));
            assertThat(extractions.getLast().outcome()).as(format).isInstanceOfSatisfying(Read.class, read -> {
                assertThat(text(read)).contains("Straßenbrücke");
                assertThat(read.warnings())
                        .containsExactly("Die Datei ist ein Bild; ihr Text wurde erkannt und kann Fehler haben.");
            });
            assertThat(extract("scan." + format, scan).getFirst().outcome()).isInstanceOf(Read.class);
        }
    }

    @Test
    void photographs_and_logos_are_left_alone() throws IOException {
        BufferedImage photograph = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(4);
        for (int y = 0; y < photograph.getHeight(); y++) {
            for (int x = 0; x < photograph.getWidth(); x++) {
                photograph.setRGB(x, y, new Color(random.nextInt(160), 90, y % 200).getRGB());
            }
        }
        Refused noText = new Refused("Die Datei ist ein Bild ohne lesbaren Text und kein Dokument.");
        assertThat(extract("foto.jpg", picture(photograph, "jpeg")).getFirst().outcome()).isEqualTo(noText);
        BufferedImage logo = new BufferedImage(300, 100, BufferedImage.TYPE_BYTE_GRAY);
        List<Extraction> mail = extract("mail.eml",
                SampleFiles.eml("Gruß", "Mit Gruß", Map.of("logo.png", picture(logo, "png"))));
        assertThat(mail.getLast().outcome()).isEqualTo(noText);
    }

    @Test
    void a_page_lying_on_its_side_is_read() throws IOException {
        BufferedImage upright = SampleFiles.scan();
        BufferedImage lying = new BufferedImage(upright.getHeight(), upright.getWidth(),
                BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                lying.setRGB(y, upright.getWidth() - 1 - x, upright.getRGB(x, y));
            }
        }
        assertThat(extract("quer.png", picture(lying, "png")).getFirst().outcome())
                .isInstanceOfSatisfying(WithText.class, read -> assertThat(text(read)).contains("Straßenbrücke"));
    }

    private static byte[] picture(BufferedImage picture, String format) throws IOException {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics pencil = plain.getGraphics();
        pencil.drawImage(picture, 0, 0, null);
        pencil.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(plain, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static String text(WithText read) {
        return read.text().blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private List<Extraction> extract(String name, byte[] bytes) throws IOException {
        return extractor.extract(Files.write(folder.resolve(name), bytes), name);
    }
}
