package de.erfahrungsschatz.indexer.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.Test;

final class GermanEncodingDetectorTest {

    private static final String TEXT = "Die Bürgermeisterin eröffnet die Sitzung. Größe, Maß und Übergänge sind zu prüfen.";

    @Test
    void tells_the_encodings_in_which_german_is_written() throws IOException {
        for (String name : List.of("UTF-8", "windows-1252", "IBM850", "x-MacRoman", "UTF-16LE", "UTF-16BE")) {
            Charset charset = Charset.forName(name);
            assertThat(new String(TEXT.getBytes(charset), detect(TEXT.getBytes(charset)))).as(name).isEqualTo(TEXT);
        }
    }

    @Test
    void a_byte_order_mark_settles_it() throws IOException {
        assertThat(detect("\uFEFFAgenda".getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(detect("\uFEFFAgenda".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(detect("\uFEFFAgenda".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(StandardCharsets.UTF_16BE);
    }

    @Test
    void what_a_web_page_says_of_itself_does_not_count_when_it_is_utf_8() throws IOException {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Größe</body></html>";
        assertThat(detect(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void a_character_cut_at_the_end_of_the_sample_is_no_error() throws IOException {
        byte[] text = ("a".repeat((1 << 20) - 1) + "ü und noch mehr").getBytes(StandardCharsets.UTF_8);
        assertThat(detect(text)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void text_without_umlauts_in_words_is_left_to_tika() throws IOException {
        assertThat(detect("Привет, город! Добро пожаловать в совет.".getBytes(Charset.forName("windows-1251"))))
                .isNotEqualTo(StandardCharsets.UTF_8).isNotEqualTo(Charset.forName("IBM850"));
    }

    private static Charset detect(byte[] text) throws IOException {
        return new GermanEncodingDetector().detect(new ByteArrayInputStream(text), new Metadata());
    }
}
