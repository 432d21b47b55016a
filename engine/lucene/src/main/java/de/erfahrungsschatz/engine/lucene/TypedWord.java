package de.erfahrungsschatz.engine.lucene;

import java.util.List;
import java.util.regex.Pattern;

/// A word in what was typed that may be misspelt.
///
/// @param text as typed
/// @param start where it begins
record TypedWord(String text, int start) {

    /// More words are a pasted text, in which one word decides nothing.
    private static final int MOST = 20;

    private static final String QUOTED = "[\"„“”»«‟][^\"“”«»‟]*+[\"“”«»‟]?";
    /// What is excluded, and the values of fields: nobody looks for it in texts.
    private static final String OTHER = "(?<!\\S)(?:-|[^\\s:\"„“”»«‟]++:)(?:" + QUOTED + "|\\S++)";
    /// Four to forty letters; no beginning before a star, no gender form, no abbreviation with digits, no half of a suspended word.
    private static final String WORD = "(?<![\\p{L}\\p{N}\\p{M}*:_/@'’])(\\p{L}[\\p{L}\\p{M}]{3,39}+)"
            + "(?![\\p{L}\\p{N}\\p{M}*:_/@'’]|-(?:\\s|$))";
    private static final Pattern PATTERN = Pattern.compile(OTHER + "|" + WORD);

    /// The words of a text that may be misspelt, in order: those of a hyphenated word each for itself.
    static List<TypedWord> of(String typed) {
        return PATTERN.matcher(typed).results().filter(match -> match.group(1) != null).limit(MOST)
                .map(match -> new TypedWord(match.group(1), match.start(1))).toList();
    }

    int end() {
        return start + text.length();
    }
}
