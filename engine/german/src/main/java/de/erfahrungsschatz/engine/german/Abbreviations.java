package de.erfahrungsschatz.engine.german;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes out what is shortened within a word: `Kölnstr` is the `Kölnstraße`. No German word ends so.
final class Abbreviations {

    private static final Pattern STREET = Pattern.compile("(?<=^|\\P{L}|\\p{L}{3})([Ss])tr$");

    private Abbreviations() {}

    /// The word written out; the same when nothing is shortened.
    static String writtenOut(String word) {
        if (!word.endsWith("tr")) {
            return word;
        }
        Matcher street = STREET.matcher(word);
        return street.find() ? street.replaceFirst("$1traße") : word;
    }
}
