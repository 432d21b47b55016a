package de.erfahrungsschatz.indexer.extract.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word that the end of a line cut in two, seen from its hyphen.
///
/// @param run all signs before the hyphen back to the last blank, such as `(www.stadt`
/// @param left the letters and digits before the hyphen, never empty; after an inner hyphen only those after it
/// @param right the letters or the digits that the next line starts with, never empty
/// @param after what follows them in the next line
record BrokenWord(String run, String left, String right, String after) {

    private static final int LONGEST = 200;
    private static final Pattern START = Pattern.compile("^(?:[\\p{L}\\p{M}]+|\\p{N}+)");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}ß]*");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(?:://|www\\.|\\w@\\w?).*");
    private static final Pattern MAILBOX_FOLLOWS = Pattern.compile("^[\\w.+-]*@\\w.*", Pattern.DOTALL);
    private static final Pattern REST_OF_FRAGMENT = Pattern.compile("^-(?:\\n|$)");

    /// Empty when the line does not end with a hyphen or the next one does not go on with a word.
    static Optional<BrokenWord> between(CharSequence line, String next) {
        Matcher right = START.matcher(next);
        int hyphen = line.length() - 1;
        if (hyphen < 1 || line.charAt(hyphen) != '-' || !right.find()) {
            return Optional.empty();
        }
        int left = hyphen;
        while (left > 0 && isPartOfWord(line.charAt(left - 1))) {
            left--;
        }
        int run = left;
        while (run > 0 && left - run < LONGEST && !Character.isWhitespace(line.charAt(run - 1))) {
            run--;
        }
        return left == hyphen ? Optional.empty()
                : Optional.of(new BrokenWord(line.subSequence(run, hyphen).toString(),
                        line.subSequence(left, hyphen).toString(), right.group(), next.substring(right.end())));
    }

    private static boolean isPartOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    String whole() {
        return left + right;
    }

    String hyphenated() {
        return left + "-" + right;
    }

    /// Whether it is part of an address on the web or of a mailbox, where a hyphen is a letter like others.
    boolean isInAddress() {
        return ADDRESS.matcher(run).matches() || MAILBOX_FOLLOWS.matcher(after).matches();
    }

    /// `2014-/2018`, `34-/Gebiete`, `COVID-/19`.
    boolean touchesNumber() {
        return Character.isDigit(left.charAt(left.length() - 1)) || Character.isDigit(right.charAt(0));
    }

    /// Whether both halves are ALL CAPS; one letter alone may begin a word written normally.
    boolean isInCapitals() {
        return CAPITALS.matcher(left).matches() && CAPITALS.matcher(right).matches() && right.length() > 1;
    }

    /// Whether the first half itself goes on after a hyphen: the `and` of `Park-and`.
    boolean goesOnAfterHyphen() {
        return run.endsWith("-" + left);
    }

    boolean goesOnSmall() {
        return Character.isLowerCase(right.codePointAt(0));
    }

    /// `EU`, `BauGB`: two capitals or more, the last letter among them.
    boolean startsWithAbbreviation() {
        return Character.isUpperCase(left.charAt(left.length() - 1))
                && left.chars().filter(Character::isUpperCase).count() > 1;
    }

    /// `KiTa`: capitals within, a small letter at the end.
    boolean startsWithMixedCase() {
        return Character.isLowerCase(left.charAt(left.length() - 1))
                && left.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /// Whether the second half is broken once more, so that no lexicon can know it.
    boolean isBrokenAgain() {
        return REST_OF_FRAGMENT.matcher(after).find();
    }
}
