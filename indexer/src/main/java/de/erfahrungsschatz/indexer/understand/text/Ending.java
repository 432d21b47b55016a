package de.erfahrungsschatz.indexer.understand.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An expression for what a text ends in. It is tried there and nowhere else, however long the text is.
///
/// @param pattern the expression, with `$` at its end
/// @param longest how long a match can be, in UTF-16 units
public record Ending(Pattern pattern, int longest) {

    /// A line may end behind the match.
    private static final int LINE_END = 2;

    /// An expression that ends in `$`.
    ///
    /// @param longest how long a match can be, in UTF-16 units
    public static Ending of(String expression, int longest) {
        return new Ending(Pattern.compile(expression), longest);
    }

    /// Whether a text ends so.
    public boolean isOf(String text) {
        return in(text).find();
    }

    /// A matcher of the end of a text.
    public Matcher in(String text) {
        return pattern.matcher(text).region(Math.max(0, text.length() - longest - LINE_END), text.length())
                .useTransparentBounds(true);
    }
}
