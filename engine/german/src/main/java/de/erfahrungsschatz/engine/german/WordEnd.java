package de.erfahrungsschatz.engine.german;

/// Finds where a word ends, given where it begins.
final class WordEnd {

    private static final String GENDER_SIGNS = "*:_/\u00B7\u2022(";
    private static final int SHORTEST_WITH_SIGN = 3;

    private final char[] text;
    private final int length;
    private final int start;

    private WordEnd(char[] text, int length, int start) {
        this.text = text;
        this.length = length;
        this.start = start;
    }

    /// The index after the last character of the word.
    ///
    /// @param length how much of the array is text
    static int find(char[] text, int length, int start) {
        WordEnd word = new WordEnd(text, length, start);
        int end = word.unitEnd(start);
        int next = word.nextUnit(end);
        while (next > end) {
            end = word.unitEnd(next);
            if (end < length && text[end] == ')' && word.isOpen(next)) {
                end++;
            }
            next = word.nextUnit(end);
        }
        return end;
    }

    private int unitEnd(int from) {
        int end = from;
        while (end < length) {
            int codePoint = Character.codePointAt(text, end, length);
            if (!Letters.isWordPart(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /// Where the word goes on after the sign at `end`; `end` itself where it does not.
    private int nextUnit(int end) {
        if (end >= length) {
            return end;
        }
        char sign = text[end];
        if (Letters.isHyphen(sign)) {
            return afterHyphen(end);
        }
        if (Letters.isSoftHyphen(text[end - 1]) && isLineBreak(sign)) {
            return afterLineBreak(end, end);
        }
        if (Letters.isApostrophe(sign)) {
            return Character.isLetter(text[end - 1]) && isLetter(end + 1) ? end + 1 : end;
        }
        if (GENDER_SIGNS.indexOf(sign) >= 0) {
            return afterGenderSign(end, sign);
        }
        return isThousands(end) ? end + 1 : end;
    }

    private int afterHyphen(int end) {
        if (isWordStart(end + 1)) {
            boolean letters = Character.isLetter(text[end - 1]) || isLetter(end + 1);
            return letters ? end + 1 : end;
        }
        return afterLineBreak(end + 1, end);
    }

    /// Where the word goes on in the next line, which it does in lower case; `otherwise` where it does not.
    private int afterLineBreak(int from, int otherwise) {
        int next = from;
        boolean broken = false;
        while (next < length && Character.isWhitespace(text[next])) {
            broken |= isLineBreak(text[next]);
            next++;
        }
        boolean goesOn = broken && next < length && Character.isLowerCase(text[next]) && !isConjunction(next);
        return goesOn ? next : otherwise;
    }

    /// `Stadt-⏎und Regionalplanung` is no broken word.
    private boolean isConjunction(int from) {
        return switch (new String(text, from, unitEnd(from) - from)) {
            case "und", "oder", "bzw", "sowie", "statt", "als" -> true;
            default -> false;
        };
    }

    private int afterGenderSign(int end, char sign) {
        int next = sign == '/' && end + 1 < length && text[end + 1] == '-' ? end + 2 : end + 1;
        int wordEnd = unitEnd(Math.min(next, length));
        boolean feminine = startsWith(next, "innen") || (startsWith(next, "in") && wordEnd == next + 2);
        boolean closed = sign != '(' || (wordEnd < length && text[wordEnd] == ')');
        boolean noun = end - start >= SHORTEST_WITH_SIGN && Character.isLetter(text[end - 1])
                && Character.isUpperCase(text[lastUnit(end)]);
        return feminine && closed && noun ? next : end;
    }

    /// Where the last hyphenated part before `end` begins.
    private int lastUnit(int end) {
        int from = end;
        while (from > start && !Letters.isHyphen(text[from - 1])) {
            from--;
        }
        return from;
    }

    private boolean isOpen(int from) {
        return from > start && text[from - 1] == '(';
    }

    /// Whether `end` is the sign between groups of three digits, such as in `168.000`.
    private boolean isThousands(int end) {
        boolean separator = text[end] == '.' || text[end] == '\u202F' || text[end] == '\u2009';
        int before = end;
        while (before > start && isDigit(before - 1)) {
            before--;
        }
        boolean first = before == start && end - before <= 3;
        boolean later = before > start && end - before == 3;
        return separator && (first || later) && isDigit(end + 1) && isDigit(end + 2) && isDigit(end + 3)
                && !isWordStart(end + 4);
    }

    private boolean startsWith(int from, String expected) {
        return from + expected.length() <= length && expected.contentEquals(new String(text, from, expected.length()));
    }

    private boolean isWordStart(int index) {
        return index < length && Letters.isWordStart(Character.codePointAt(text, index, length));
    }

    private boolean isLetter(int index) {
        return index < length && Character.isLetter(Character.codePointAt(text, index, length));
    }

    private boolean isDigit(int index) {
        return index < length && text[index] >= '0' && text[index] <= '9';
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028';
    }
}
