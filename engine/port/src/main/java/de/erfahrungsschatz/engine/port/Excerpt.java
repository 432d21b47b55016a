package de.erfahrungsschatz.engine.port;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A passage cut down to the stretch that is worth showing, at word borders.
///
/// @param text the stretch
/// @param highlights what matched, as offsets into this text
/// @param cutBefore whether words of the passage precede the stretch
/// @param cutAfter whether words of the passage follow it
public record Excerpt(String text, List<Highlight> highlights, boolean cutBefore, boolean cutAfter) {

    private static final int OFTENER = 1_000;

    public Excerpt {
        highlights = List.copyOf(highlights);
    }

    /// The stretch of at most that length whose highlights say most, beginning at a sentence where one is near. A highlight
    /// that reaches beyond the stretch is cut with it.
    ///
    /// @param length in UTF-16 units, at least 1; a text no longer than this is given whole
    public static Excerpt of(String text, List<Highlight> highlights, int length) {
        if (text.length() <= length) {
            return new Excerpt(text, highlights, false, false);
        }
        int start = start(text, best(text, highlights, length), length);
        int end = end(text, start, length);
        List<Highlight> inside = new ArrayList<>();
        for (Highlight highlight : highlights) {
            if (highlight.start() >= start && highlight.start() < end) {
                inside.add(new Highlight(highlight.start() - start, Math.min(highlight.end(), end) - start));
            }
        }
        return new Excerpt(text.substring(start, end), inside, start > 0, end < text.length());
    }

    /// Where the run of highlights begins that fits into four fifths of the length and says most: the first highlight when each is
    /// longer than that, the beginning of the text when there is none.
    private static int best(String text, List<Highlight> highlights, int length) {
        int best = highlights.isEmpty() ? 0 : highlights.getFirst().start();
        int most = 0;
        for (int first = 0; first < highlights.size(); first++) {
            int limit = highlights.get(first).start() + length * 4 / 5;
            int last = first;
            while (last < highlights.size() && highlights.get(last).end() <= limit) {
                last++;
            }
            int worth = worth(text, highlights.subList(first, last));
            if (worth > most) {
                most = worth;
                best = highlights.get(first).start();
            }
        }
        return best;
    }

    /// The letters of the different words that are marked: a long word, or several, say more than a short one again and again. How often
    /// they are marked decides between stretches that hold the same.
    private static int worth(String text, List<Highlight> highlights) {
        Set<String> different = new HashSet<>();
        highlights.forEach(mark -> different.add(text.substring(mark.start(), mark.end()).toLowerCase(Locale.GERMAN)));
        return different.stream().mapToInt(String::length).sum() * OFTENER + Math.min(highlights.size(), OFTENER - 1);
    }

    /// A place before the highlight where a sentence begins, else a word, no further back than a fifth of the length.
    private static int start(String text, int highlight, int length) {
        int earliest = Math.max(0, highlight - length / 5);
        if (earliest == 0) {
            return 0;
        }
        for (int at = highlight; at > earliest; at--) {
            if (Character.isWhitespace(text.charAt(at - 1)) && at >= 2 && ".!?\n".indexOf(text.charAt(at - 2)) >= 0) {
                return at;
            }
        }
        for (int at = earliest; at < highlight; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return highlight;
    }

    private static int end(String text, int start, int length) {
        int latest = Math.min(text.length(), start + length);
        if (latest == text.length()) {
            return latest;
        }
        for (int at = latest; at > start + length / 2; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest - 1 : latest;
    }
}
