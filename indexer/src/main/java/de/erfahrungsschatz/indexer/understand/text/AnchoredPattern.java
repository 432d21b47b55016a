package de.erfahrungsschatz.indexer.understand.text;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An expression with letters of which a text holds some wherever it matches. To look for them is so much cheaper than to try the
/// expression everywhere that it is hardly tried in vain.
///
/// @param pattern the expression
/// @param anchors the letters, as written; one of them is part of every match
/// @param beginning where a match begins, seen from that one
public record AnchoredPattern(Pattern pattern, List<String> anchors, Beginning beginning) {

    /// Where a match begins, seen from an anchor in it.
    public enum Beginning {
        /// Wherever.
        ANYWHERE,
        /// With the anchor, or one letter before it.
        AT_ANCHOR,
        /// With the word that holds the beginning of the anchor.
        WITH_WORD
    }

    public AnchoredPattern {
        anchors = List.copyOf(anchors);
    }

    /// An expression with its anchors.
    public static AnchoredPattern of(String expression, String... anchors) {
        return of(Pattern.compile(expression), anchors);
    }

    /// An expression that is compiled with flags, with its anchors.
    public static AnchoredPattern of(Pattern pattern, String... anchors) {
        return new AnchoredPattern(pattern, List.of(anchors), Beginning.ANYWHERE);
    }

    /// An expression with its anchors, to be tried only where these say that it may begin.
    public static AnchoredPattern of(Beginning beginning, String expression, String... anchors) {
        return new AnchoredPattern(Pattern.compile(expression), List.of(anchors), beginning);
    }

    /// A matcher of the text; empty where the text cannot match.
    public Optional<Matcher> in(String text) {
        for (String anchor : anchors) {
            if (text.contains(anchor)) {
                return Optional.of(pattern.matcher(text));
            }
        }
        return Optional.empty();
    }

    /// Whether it matches somewhere in the text.
    public boolean isIn(String text) {
        return in(text).filter(Matcher::find).isPresent();
    }

    /// The text with every match in it blank.
    public String blanked(String text) {
        if (beginning == Beginning.ANYWHERE) {
            return in(text).map(found -> found.replaceAll(match -> " ".repeat(match.group().length())))
                    .orElse(text);
        }
        BitSet beginnings = beginnings(text);
        return beginnings.isEmpty() ? text : blanked(text, beginnings);
    }

    private String blanked(String text, BitSet beginnings) {
        StringBuilder rest = new StringBuilder(text);
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = beginnings.nextSetBit(0);
        while (at >= 0) {
            int end = at + 1;
            if (matcher.region(at, text.length()).lookingAt()) {
                end = matcher.end();
                rest.replace(at, end, " ".repeat(end - at));
            }
            at = beginnings.nextSetBit(end);
        }
        return rest.toString();
    }

    /// All places where a match may begin.
    private BitSet beginnings(String text) {
        BitSet beginnings = new BitSet();
        for (String anchor : anchors) {
            for (int at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
                if (beginning == Beginning.WITH_WORD) {
                    beginnings.set(beginningOfWord(text, at));
                } else {
                    beginnings.set(Math.max(0, at - 1), at + 1);
                }
            }
        }
        return beginnings;
    }

    private static int beginningOfWord(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        return from;
    }
}
