package de.erfahrungsschatz.engine.port;

/// What characters are to somebody who types.
final class Characters {

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

    /// The text without the signs around it; empty when there is nothing else.
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }
}
