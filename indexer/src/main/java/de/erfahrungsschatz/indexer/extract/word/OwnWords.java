package de.erfahrungsschatz.indexer.extract.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The words of one document, as far as no end of a line has broken them: how often it writes a word in one, and how often
/// with a hyphen. Only the document itself is asked, so that no text is mended with words that its readers may not see.
final class OwnWords {

    /// So many letters tell a word from another; its endings do not matter.
    private static final int STEM = 5;

    private final Map<String, Integer> counts = new HashMap<>();

    private OwnWords() {}

    /// @param lines in their order; a hyphen at the end of one makes its last word and the next line's first say nothing
    static OwnWords of(Stream<String> lines) {
        OwnWords words = new OwnWords();
        boolean[] broken = {false};
        lines.forEach(line -> {
            if (!line.isEmpty()) {
                words.addLine(line, broken[0]);
                broken[0] = line.charAt(line.length() - 1) == '-';
            }
        });
        return words;
    }

    static OwnWords none() {
        return of(Stream.empty());
    }

    private void addLine(String line, boolean startsBroken) {
        int start = 0;
        int previous = -1;
        for (int end = 0; end <= line.length(); end++) {
            if (end < line.length() && isPartOfWord(line.charAt(end))) {
                continue;
            }
            boolean hyphenFollows = end < line.length() && line.charAt(end) == '-';
            boolean isFragment = (startsBroken && start == 0) || (hyphenFollows && end + 1 == line.length());
            if (end > start && !isFragment) {
                count(line.substring(start, end));
                if (previous >= 0) {
                    count(line.substring(previous, end));
                    count(stem(line.substring(previous, end)));
                }
            }
            previous = hyphenFollows && end > start && !isFragment ? start : -1;
            start = end + 1;
        }
    }

    private void count(String word) {
        counts.merge(word, 1, Integer::sum);
        String lower = word.toLowerCase(Locale.GERMAN);
        if (!lower.equals(word)) {
            counts.merge("^" + lower, 1, Integer::sum);
        }
    }

    private static boolean isPartOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /// A hyphenated word without its ending, marked so that it is no word itself.
    private static String stem(String hyphenated) {
        int end = Math.min(hyphenated.length(), hyphenated.indexOf('-') + 1 + STEM);
        return hyphenated.substring(0, end) + "…";
    }

    /// Whether the text has this as a word of its own or as a part between hyphens, written so.
    boolean has(String word) {
        return counts.containsKey(word);
    }

    /// How often this word stands in the text in one, written so.
    int whole(BrokenWord word) {
        return counts.getOrDefault(word.whole(), 0);
    }

    /// How often it stands there with a hyphen, whatever its ending.
    int hyphenated(BrokenWord word) {
        return Math.max(counts.getOrDefault(word.hyphenated(), 0), counts.getOrDefault(stem(word.hyphenated()), 0));
    }

    /// [#whole] whatever is capital.
    int wholeInAnyCase(BrokenWord word) {
        return inAnyCase(word.whole());
    }

    /// [#hyphenated] whatever is capital.
    int hyphenatedInAnyCase(BrokenWord word) {
        return Math.max(inAnyCase(word.hyphenated()), inAnyCase(stem(word.hyphenated())));
    }

    private int inAnyCase(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        return counts.getOrDefault(lower, 0) + counts.getOrDefault("^" + lower, 0);
    }
}
