package de.erfahrungsschatz.indexer.understand.text;

import java.util.regex.Pattern;

/// Cuts out the words that prove a value, short enough to be shown beside it.
public final class Quote {

    private static final int LONGEST = 160;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Quote() {}

    /// A whole text, shortened at a word when it is long.
    public static String of(String text) {
        return around(text, 0, 0);
    }

    /// The words around a place in a text.
    ///
    /// @param start where the place begins, in UTF-16 units
    /// @param end where it ends, exclusive
    public static String around(String text, int start, int end) {
        if (text.length() <= LONGEST) {
            return oneLine(text);
        }
        int from = Math.clamp((start + end) / 2 - LONGEST / 2, 0, text.length() - LONGEST);
        int to = from + LONGEST;
        if (from > 0) {
            from = Math.min(start, afterBlank(text, from));
        }
        if (to < text.length()) {
            to = Math.max(end, beforeBlank(text, to));
        }
        return (from > 0 ? "… " : "") + oneLine(text.substring(from, to)) + (to < text.length() ? " …" : "");
    }

    private static String oneLine(String text) {
        String stripped = text.strip();
        return hasOtherBlanks(stripped) ? BLANKS.matcher(stripped).replaceAll(" ") : stripped;
    }

    /// Whether it has more than single spaces, which few texts have.
    private static boolean hasOtherBlanks(String text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || (letter == ' ' && blank)) {
                return true;
            }
            blank = letter == ' ';
        }
        return false;
    }

    private static int afterBlank(String text, int at) {
        int next = text.indexOf(' ', at);
        return next < 0 ? at : next + 1;
    }

    private static int beforeBlank(String text, int at) {
        int before = text.lastIndexOf(' ', at);
        return before < 0 ? at : before;
    }
}
