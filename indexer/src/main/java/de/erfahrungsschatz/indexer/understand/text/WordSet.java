package de.erfahrungsschatz.indexer.understand.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Some words that texts are looked through for. Much faster than a regular expression with all of them. A word with a hyphen is one.
///
/// @param words in lower case
public record WordSet(Set<String> words) {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    public WordSet {
        words = Set.copyOf(words);
    }

    /// The words of a text, each once.
    public static WordSet of(String words) {
        return new WordSet(Set.of(BLANK.split(words.strip())));
    }

    /// The words of a shipped file, any number in a line.
    ///
    /// @param reader beside which the file lies
    public static WordSet shipped(Class<?> reader, String name) {
        return of(String.join(" ", ShippedFile.lines(reader, name)));
    }

    /// The first of them in a text, in whatever case, as written.
    public Optional<String> firstIn(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at && words.contains(text.substring(at, end).toLowerCase(Locale.GERMAN))) {
                return Optional.of(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return Optional.empty();
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == '-' || Character.isLetter(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
