package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Outcome.Read;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.junit.jupiter.api.Test;

/// What a parser damaged, from its answer to the outcome.
final class MendedTextTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(1 << 20, 20_000, 20, 5, 100, 60, 256, 1, 3, 30);

    private static final String MENDED = "Umlaute oder andere Zeichen waren falsch kodiert und wurden berichtigt.";
    private static final String DOUBTFUL = "Umlaute oder andere Zeichen sind vermutlich falsch wiedergegeben.";

    @Test
    void a_wrong_encoding_is_mended_and_told() {
        Read read = read("<p>Die BÃ¼rger der StÃ¤dte</p><p>GrÃ¶ÃŸe</p>");
        assertThat(texts(read)).containsExactly("Die Bürger der Städte", "Größe");
        assertThat(read.warnings()).containsExactly(MENDED);
    }

    @Test
    void garbled_names_that_nobody_knows_stay_and_are_told() {
        Read read = read("<p>Xq”zlar, Wr”knas und Pl”gtum</p>");
        assertThat(texts(read)).containsExactly("Xq”zlar, Wr”knas und Pl”gtum");
        assertThat(read.warnings()).containsExactly(DOUBTFUL);
    }

    @Test
    void good_text_is_told_nothing() {
        assertThat(read("<p>„Größe“ – 10 € für Bürger*innen</p>").warnings()).isEmpty();
    }

    @Test
    void a_word_broken_across_pages_is_judged_by_the_words_of_other_pages() {
        Read read = read("""
                <div class="page"><p>Die sozial-ökologischen Folgen sind bekannt.</p></div>
                <div class="page"><p>Es war eine lange sozial-</p></div>
                <div class="page"><p>ökologische Debatte.</p></div>""", "application/pdf");
        assertThat(texts(read)).last().isEqualTo("Es war eine lange sozial-ökologische Debatte.");
        assertThat(texts(read("""
                <div class="page"><p>Es war eine lange sozial-</p></div>
                <div class="page"><p>ökologische Debatte.</p></div>""", "application/pdf")))
                .containsExactly("Es war eine lange sozialökologische Debatte.");
    }

    @Test
    void a_spaced_out_heading_and_loose_dots_are_closed_without_a_word_about_it() {
        Read read = read("<h1>E R G E B N I S S E</h1><p>f¨ur die Ra¨ume</p>");
        assertThat(texts(read)).containsExactly("ERGEBNISSE", "für die Räume");
        assertThat(read.warnings()).isEmpty();
    }

    private static List<String> texts(Read read) {
        return read.text().blocks().stream().map(Block::text).toList();
    }

    private static Read read(String body) {
        return read(body, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static Read read(String body, String type) {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        metadata.set(TikaCoreProperties.TIKA_CONTENT, "<html><body>" + body + "</body></html>");
        PartsReader reader = new PartsReader(LIMITS, new Scans(new TextRecognition.Off(), LIMITS), new FileNames());
        return (Read) reader.read(List.of(new Part(metadata)), "ohne-namen").getFirst().outcome();
    }
}
