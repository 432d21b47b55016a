package de.erfahrungsschatz.engine.german;

/// Which characters make up a word, and which only stand inside one.
final class Letters {

    private static final char SOFT_HYPHEN = '\u00AD';

    private Letters() {}

    /// Whether a word may begin with it.
    static boolean isWordStart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isOtherNumber(codePoint);
    }

    /// Whether it goes on with a word: a letter, a digit, an accent, or something invisible.
    static boolean isWordPart(int codePoint) {
        return isWordStart(codePoint) || isAccent(codePoint) || isInvisible(codePoint);
    }

    /// Whether it is there to steer the layout only.
    static boolean isInvisible(int codePoint) {
        return codePoint == SOFT_HYPHEN || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x2060 && codePoint <= 0x2064) || codePoint == 0xFEFF;
    }

    static boolean isSoftHyphen(char c) {
        return c == SOFT_HYPHEN;
    }

    /// Whether it is a hyphen, also one that does not break, or the minus and dash that stand for one inside a word.
    static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u2212';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isAccent(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isOtherNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
