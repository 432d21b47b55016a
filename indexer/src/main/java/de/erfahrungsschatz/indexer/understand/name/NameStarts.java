package de.erfahrungsschatz.indexer.understand.name;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words of a text with which a name may begin, together with what precedes it. To try the whole expression of a name at
/// each word would take most of the time, and most words can be passed over by what stands behind them.
final class NameStarts {

    /// What may precede a name or begin it, and whether it may begin with some first letters: of these there are few.
    private static final Pattern OPENING = Pattern.compile(NameGrammar.FUNCTION + "\\s|" + NameGrammar.PARTICLE + "\\s|"
            + NameGrammar.TITLE + "|" + NameGrammar.PART);
    private static final int BEGINNING = 3;
    private static final Map<String, Boolean> SMALL_BEGINNINGS = new ConcurrentHashMap<>();
    private static final Set<Byte> NUMBERS = Set.of(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private NameStarts() {}

    /// Where, from there on, the next word begins with which a name of several words may; the end of the text when there is none.
    static int next(String text, int from) {
        int at = word(text, from);
        while (at < text.length()) {
            int end = endOfLetters(text, at);
            if (mayGoOn(text, at, end)) {
                return at;
            }
            at = word(text, end);
        }
        return at;
    }

    /// A word with a capital, or one of the few small ones that belong to names.
    private static int word(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at)) && (at == 0 || !belongsToWord(text.charAt(at - 1)))
                    && (Character.isUpperCase(text.charAt(at)) || mayBeginSmall(text, at))) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean belongsToWord(char sign) {
        return sign == '-' || Character.isLetter(sign)
                || (!isAsciiButDigit(sign) && NUMBERS.contains((byte) Character.getType(sign)));
    }

    private static boolean isAsciiButDigit(char sign) {
        return sign < '0' || (sign > '9' && sign < '\u0080');
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    /// Whether a name may go on behind the letters of a word: as this word behind a full stop or an apostrophe, or as another word with
    /// which one may begin. Behind anything else it ends, and one word alone names nobody.
    private static boolean mayGoOn(String text, int start, int end) {
        if (end == text.length()) {
            return beginsWithTitle(text, start);
        }
        char sign = text.charAt(end);
        if (!isBlank(sign)) {
            return belongsToName(sign) || beginsWithTitle(text, start);
        }
        int next = end;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return (next < text.length() && mayBegin(text, next)) || beginsWithTitle(text, start);
    }

    private static boolean mayBegin(String text, int at) {
        char first = text.charAt(at);
        boolean retired = (first == 'a' || first == 'i') && text.startsWith(".", at + 1);
        return retired || Character.isUpperCase(first) || Character.isSurrogate(first)
                || (Character.isLetter(first) && mayBeginSmall(text, at));
    }

    /// What may stand within a word, or begin a sign of two units, which may be a letter.
    private static boolean belongsToName(char sign) {
        return sign == '.' || sign == '\'' || sign == '’' || Character.isSurrogate(sign)
                || (sign >= '\u0080' && isMark(Character.getType(sign)));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// Behind these titles there need be nothing between them and the name.
    private static boolean beginsWithTitle(String text, int start) {
        return text.startsWith("PD", start) || text.startsWith("Md", start);
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || (sign >= '\t' && sign <= '\r');
    }

    // What the warning would have is what is asked here: whether more letters could make it match.
    @SuppressWarnings("JdkObsolete")
    private static boolean mayBeginSmall(String text, int at) {
        return SMALL_BEGINNINGS.computeIfAbsent(text.substring(at, Math.min(text.length(), at + BEGINNING)),
                letters -> {
                    Matcher opening = OPENING.matcher(letters);
                    return opening.lookingAt() || opening.hitEnd();
                });
    }
}
