package de.erfahrungsschatz.indexer.extract.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Fills the places where an encoding lost an umlaut (`B�rger`, `B?rger`), where one letter alone makes a word.
final class Gaps {

    private static final Pattern WORD = Pattern.compile("\\p{L}*(?:(?:\\uFFFD|(?<=\\p{L})\\?(?=\\p{Ll}))\\p{L}*){1,2}");
    private static final Pattern GAP = Pattern.compile("[\\uFFFD?]");
    private static final List<String> LOST = List.of("ä", "ö", "ü", "ß", "Ä", "Ö", "Ü");

    private Gaps() {}

    static String filled(String token, Lexicon lexicon) {
        return WORD.matcher(token).replaceAll(word -> Matcher.quoteReplacement(filledWord(word.group(), lexicon)));
    }

    private static String filledWord(String word, Lexicon lexicon) {
        if (word.length() < 3) {
            return word;
        }
        List<String> words = candidates(word).toList();
        return only(words, lexicon::lists).or(() -> only(words, candidate -> isWritten(candidate, lexicon)))
                .orElse(word);
    }

    private static Optional<String> only(List<String> words, Predicate<String> wanted) {
        List<String> found = words.stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Stream<String> candidates(String word) {
        Matcher gap = GAP.matcher(word);
        if (!gap.find()) {
            return Stream.of(word);
        }
        return LOST.stream().flatMap(
                letter -> candidates(word.substring(0, gap.start()) + letter + word.substring(gap.end())));
    }

    /// Whether it is written so, capitals minded: `hätte`, not `hütte`.
    private static boolean isWritten(String word, Lexicon lexicon) {
        String rest = word.substring(1);
        boolean isSentenceCase = rest.equals(rest.toLowerCase(Locale.GERMAN));
        return isSentenceCase && (Character.isUpperCase(word.charAt(0)) ? lexicon.knows(word)
                : lexicon.lists(word) || lexicon.isAdjective(word));
    }
}
