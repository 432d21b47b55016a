package de.erfahrungsschatz.indexer.understand.status;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Letters of which a text holds some wherever it holds a cue. To look for them is so much cheaper than to try the cue that hardly a cue
/// has to be tried.
///
/// @param letters in lower case; empty where the cue is of a form from which none can be told
/// @param shortest how long the shortest of them are, in UTF-16 units; 0 where a text need not hold any
record Anchor(List<String> letters, int shortest) {

    private static final Anchor NONE = of(List.of());
    /// A choice of which one must be there.
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)(?![?*])");
    private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /// A verb in the third person may also end otherwise.
    private static final Pattern ENDING = Pattern.compile("e?t$");

    Anchor {
        letters = List.copyOf(letters);
    }

    /// The best anchor of a cue: that whose shortest letters are the longest.
    ///
    /// @param words of the cue in lower case, as written
    static Anchor of(String words) {
        String outside = GROUP.matcher(words).replaceAll("|");
        if (outside.contains("(")) {
            return NONE;
        }
        Stream<Anchor> choices = CHOICE.matcher(words).results().map(choice -> of(
                Arrays.stream(choice.group(1).split("\\|", -1)).map(Anchor::longest).toList()));
        return Stream.concat(choices, Stream.of(of(List.of(longest(outside)))))
                .max(Comparator.comparingInt(Anchor::shortest)).orElse(NONE);
    }

    /// The longest word of an alternative, without an ending that may change.
    private static String longest(String alternative) {
        return WORD.matcher(alternative).results().map(word -> ENDING.matcher(word.group()).replaceFirst(""))
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static Anchor of(List<String> letters) {
        return new Anchor(letters, letters.stream().mapToInt(String::length).min().orElse(0));
    }

    /// Whether a text may hold the cue.
    ///
    /// @param text in lower case
    boolean mayBeIn(String text) {
        if (shortest == 0) {
            return true;
        }
        for (String some : letters) {
            if (text.contains(some)) {
                return true;
            }
        }
        return false;
    }
}
