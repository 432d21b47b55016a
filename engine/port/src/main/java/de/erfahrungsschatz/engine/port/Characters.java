package de.erfahrungsschatz.engine.port;

import java.util.function.IntPredicate;

/// What characters are to somebody who types.
final class Characters {

    private static final String OPENING_QUOTES = "\"„“”»«‟";
    /// The low one closes nothing: `„` only begins.
    private static final String CLOSING_QUOTES = OPENING_QUOTES.replace("„", "");

    private Characters() {}

    /// Whether it separates words: white space of any kind, also what controls a terminal.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
    }

    /// Whether there is a letter or digit among them, without which there is nothing to look for.
    static boolean haveWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Whether names, nouns and numbers begin so.
    static boolean beginsName(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isDigit(codePoint);
    }

    /// Whether it is a quotation mark with which one can begin: any.
    static boolean opensQuote(char c) {
        return OPENING_QUOTES.indexOf(c) >= 0;
    }

    /// Whether it is a quotation mark with which one can end.
    static boolean closesQuote(char c) {
        return CLOSING_QUOTES.indexOf(c) >= 0;
    }

    /// The text without quotation marks, each a blank in its place; so is a hyphen behind one, which would be a minus: `„Modell C“-Schulen`.
    static String withoutQuotes(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        boolean quote = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = quote && c == '-';
            quote = opensQuote(c);
            rest.append(quote || hyphen ? ' ' : c);
        }
        return rest.toString();
    }

    /// The text without the signs around it; empty when there is nothing else.
    static String stripped(String text) {
        return stripped(text, Character::isLetterOrDigit);
    }

    /// The number or stretch of numbers without other signs around it: `2010-`, `-2015`, `2010-2015`.
    static String strippedRange(String text) {
        return stripped(text, codePoint -> Character.isDigit(codePoint)
                || Character.getType(codePoint) == Character.DASH_PUNCTUATION);
    }

    private static String stripped(String text, IntPredicate kept) {
        int from = 0;
        int to = text.length();
        while (from < to && !kept.test(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !kept.test(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }
}
