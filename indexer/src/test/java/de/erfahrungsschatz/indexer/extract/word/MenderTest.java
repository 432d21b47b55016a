package de.erfahrungsschatz.indexer.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MenderTest {

    private static final Path SAMPLE = Path.of("..", "corpus", "sample", "sources");
    private static final String SENTENCE = "Die größeren Städte hören ihre Bürger früher und häufiger.";

    @Test
    void utf8_read_as_windows_text_is_undone() {
        assertThat(mended("Die BÃ¼rger wÃ¼nschen sich GrÃ¶ÃŸe â€“ sagt Â§ 3 im â€žAmtsblattâ€œ."))
                .isEqualTo("Die Bürger wünschen sich Größe – sagt § 3 im „Amtsblatt“.");
    }

    @Test
    void utf8_read_wrongly_twice_is_undone() {
        assertThat(mended("Die BÃƒÂ¼rger")).isEqualTo("Die Bürger");
    }

    @Test
    void dos_text_read_as_windows_text_is_undone() {
        assertThat(mended("Die gr”áere Stadt und die H„user am Sp„tabend"))
                .isEqualTo("Die größere Stadt und die Häuser am Spätabend");
    }

    @Test
    void good_words_stay_beside_garbled_ones() {
        assertThat(mended("„Größe“ heißt: Die gr”áere Stadt, die H„user, „sch”n“."))
                .isEqualTo("„Größe“ heißt: Die größere Stadt, die Häuser, „schön“.");
    }

    @Test
    void what_a_mail_left_of_its_umlauts_is_undone() {
        assertThat(mended("B=FCrger und St=E4dte")).isEqualTo("Bürger und Städte");
        assertThat(mended("B=C3=BCrger und St=C3=A4dte be=\nteiligen")).isEqualTo("Bürger und Städte beteiligen");
    }

    @Test
    void lost_umlauts_come_back_where_one_letter_alone_makes_a_word() {
        assertThat(mended("F\uFFFDr die B\uFFFDrger der St\uFFFDdte")).isEqualTo("Für die Bürger der Städte");
        assertThat(mended("F?r die B?rger. Wirklich?")).isEqualTo("Für die Bürger. Wirklich?");
        assertThat(mended("W\uFFFDrme, K\uFFFDlte, M\uFFFDlxq")).isEqualTo("Wärme, Kälte, M\uFFFDlxq");
    }

    @Test
    void one_odd_word_is_no_reason_to_change_it() {
        List.of("Er zahlte mit Scháter.", "F?r", "São Paulo, Škoda und Tomáš", "Antoine kam aus Château-Thierry.",
                "seite?id=3&c=DC", "a=FF und b=B3", "50 m³ Kies")
                .forEach(text -> assertThat(mended(text)).isEqualTo(text));
    }

    @Test
    void says_whether_an_encoding_was_mended() {
        Mender mender = Mender.of(List.of("BÃ¼rger"));
        mender.mend("Rat");
        assertThat(mender.hasMendedEncoding()).isFalse();
        mender.mend("BÃ¼rger");
        assertThat(mender.hasMendedEncoding()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"f¨ur,für", "fu¨r,für", "f ¨ur,für", "Ra¨ume,Räume", "R¨aume,Räume", "Die ¨Amter,Die Ämter",
        "Pr¨ufungsk¨orper,Prüfungskörper", "fu¨ru¨ber,fürüber", "f\u0308ur,für", "Gro\u0308ße,Gro\u0308ße",
        "Beteil\u0131gung,Beteiligung", "Y\u0131ld\u0131r\u0131m,Y\u0131ld\u0131r\u0131m"})
    void dots_go_back_to_their_letters(String text, String expected) {
        assertThat(mended(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"E R G E B N I S S E,ERGEBNISSE", "B ü r g e r f o r u m,Bürgerforum",
        "E R G E B N I S S E  D E R  B E F R A G U N G,ERGEBNISSE DER BEFRAGUNG",
        "E R G E B N I S S E D E R B E F R A G U N G,ERGEBNISSE DER BEFRAGUNG",
        "Das B\u00A0ü\u00A0r\u00A0g\u00A0e\u00A0r\u00A0f\u00A0o\u00A0r\u00A0u\u00A0m 2014,Das Bürgerforum 2014",
        "Punkte A B C D E,Punkte A B C D E", "X Y Z W Q,X Y Z W Q", "a b c d,a b c d"})
    void spaced_out_words_are_closed_where_they_are_words(String text, String expected) {
        assertThat(mended(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'a '", "a¨", "x”", "=FC", "a\uFFFD", "a", "¨", "Ã¼", "a?", "ı", "'ä-'"})
    @Timeout(20)
    void endless_text_of_any_kind_ends(String piece) {
        assertThat(mended(piece.repeat(300_000) + " ¨ ı BÃ¼rger")).isNotEmpty();
        StringBuilder line = new StringBuilder(piece.repeat(300_000) + "-");
        WordJoiner joiner = new WordJoiner(() -> Stream.of(piece.repeat(300_000)));
        joiner.append(line, piece.repeat(300_000));
        assertThat(line).isNotEmpty();
    }

    @Test
    void good_documents_stay_as_they_are() throws IOException {
        for (String text : documents()) {
            assertThat(mended(text)).isEqualTo(text);
        }
    }

    @Test
    void documents_in_utf8_come_back_whole() throws IOException {
        for (String text : documents()) {
            assertThat(mended(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                    .isEqualTo(text);
        }
    }

    /// Names that no lexicon knows stay garbled where a foreign name could be written so; a warning remains then.
    @ParameterizedTest
    @CsvSource({"windows-1252,IBM850", "windows-1252,x-MacRoman", "IBM850,windows-1252", "x-MacRoman,windows-1252"})
    void documents_in_another_alphabet_come_back_nearly_whole(Charset readAs, Charset written) throws IOException {
        long all = 0;
        long mended = 0;
        for (String text : documents()) {
            all += umlauts(text);
            mended += umlauts(mended(new String(text.getBytes(written), readAs)));
        }
        assertThat((double) mended / all).isBetween(0.94, 1.0);
    }

    @Test
    void each_misreading_of_a_sentence_is_undone() {
        for (Misreading way : Misreading.all()) {
            String garbled = new String(SENTENCE.getBytes(way.written()), way.readAs());
            assertThat(mended(garbled)).as("%s", way).isEqualTo(SENTENCE);
        }
    }

    private static long umlauts(String text) {
        return text.chars().filter(letter -> "äöüßÄÖÜ".indexOf(letter) >= 0).count();
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().map(MenderTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mended(String text) {
        return Mender.of(List.of(text)).mend(text);
    }
}
