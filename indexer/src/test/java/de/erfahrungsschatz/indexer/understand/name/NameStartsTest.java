package de.erfahrungsschatz.indexer.understand.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameStartsTest {

    static List<String> texts() {
        return List.of("", "A", "Die Stadt hat den Plan am Markt beschlossen; Frau Amsel war dabei, Herr Probst nicht.",
                "Stadtrat a. D. Schwarz, Stadtrat i.R. Stern und StR’in Kaya",
                "Dr.Müller, PDMüller, PD Müller, MdL Amsel, MdBAmsel",
                "Prof. Dr.-Ing. Ina Probst und Thi Mai Nguyen", "Frau\nMüller kam.\nIna\nProbst ging.",
                "Ina\u00a0Probst, Ina\u2009Probst",
                "D’Arc und O'Neil Probst; M\u00fcller-L\u00fcdenscheid und Mu\u0308ller Ina",
                "der von Alpen zu der Linde und al-Amin Kaya",
                "s. B. Amsel, sachk. Bürger Stern, bgl. Mitgl. Probst, stellv. Bürgermeister Kern",
                "H. Kratz & A.-M. Stern/Ina Probst",
                "Rm. Probst, Rh.Stern, Kr.-Ausschussm. Kern, Sup. Amsel",
                "Erste Beig. Kern, Techn. Beig. Stern, MGR Kaya",
                "Haus 2a, 3Müller Ina, Stadt-Land Fluss, Ina -Probst", "Pfr. i. R. Stern, Pfr. Amsel, Bgm. Kern",
                "\uD835\uDC00Ina Probst",
                "Ina \uD835\uDC00probst", "Stadt a", "Stadt a.", "Stadt i. R", "PD", "Md");
    }

    /// What is passed over would be one word at most for the plain expression, which is nobody.
    @ParameterizedTest
    @MethodSource("texts")
    void passes_over_nothing_that_may_be_a_name(String text) {
        Set<Integer> starts = starts(text);
        Matcher plain = NamesInText.CANDIDATE.matcher(text).useTransparentBounds(true);
        assertThat(IntStream.range(0, text.length()).filter(at -> beginsWord(text, at) && !starts.contains(at))
                .filter(at -> plain.region(at, text.length()).lookingAt()).filter(_ -> isMoreThanOneWord(plain)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void goes_on_from_anywhere(String text) {
        Set<Integer> starts = starts(text);
        assertThat(starts).allSatisfy(start -> assertThat(NameStarts.next(text, start)).isEqualTo(start));
        assertThat(NameStarts.next(text, text.length())).isEqualTo(text.length());
    }

    private static Set<Integer> starts(String text) {
        Set<Integer> starts = new TreeSet<>();
        for (int at = NameStarts.next(text, 0); at < text.length(); at = NameStarts.next(text, at + 1)) {
            starts.add(at);
        }
        return starts;
    }

    private static boolean beginsWord(String text, int at) {
        boolean within = at > 0 && (text.charAt(at - 1) == '-' || Character.isLetterOrDigit(text.charAt(at - 1)));
        return Character.isLetter(text.charAt(at)) && !within;
    }

    private static boolean isMoreThanOneWord(Matcher found) {
        return found.group("address") != null || found.group("function") != null || !found.group("titles").isEmpty()
                || found.group("parts").chars().anyMatch(Character::isWhitespace);
    }
}
