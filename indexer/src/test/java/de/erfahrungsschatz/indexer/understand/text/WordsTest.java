package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.gold.GoldLines;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordsTest {

    private static final Pattern WORD = Pattern
            .compile("\\p{L}[\\p{L}\\p{M}]*+(?:[*:_/]-?in(?:nen)?(?![\\p{L}\\p{N}]))?|\\p{N}++");
    private static final Pattern SIGN = Pattern.compile("[*:_/-]");
    private static final List<String> UNUSUAL = List.of("Bürger*innen Bürger:in Schüler/-innen Bürger_innenrat",
            "Bu\u0308rger Größe ÉCOLE naïve Łódź İstanbul ŉ", "Ⅳ. ½ m² 1.000 x\uD835\uDC00y \uD835\uDFD8",
            "\uD83D\uDE00 \uD835 Rat*", "Rat:-innen Rat/-", "");

    @Test
    void marks_and_signs_are_gone() {
        assertThat(Words.of("Größe: Bürger*innen, 2. Straßen-Fest")).extracting(Word::folded)
                .containsExactly("grosse", "burgerinnen", "2", "strassen", "fest");
    }

    /// The words are those of the expression that says what a word is.
    @Test
    void words_are_runs_of_letters_or_digits() {
        Stream.concat(GoldLines.all().stream(), UNUSUAL.stream()).forEach(text -> assertThat(Words.of(text)).as(text)
                .isEqualTo(WORD.matcher(text).results()
                        .map(word -> new Word(decomposed(SIGN.matcher(word.group()).replaceAll("")), word.start(),
                                word.end()))
                        .toList()));
    }

    private static String decomposed(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .replace("ß", "ss");
    }
}
