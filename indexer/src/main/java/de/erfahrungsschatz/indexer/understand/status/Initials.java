package de.erfahrungsschatz.indexer.understand.status;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The letters with one of which a cue begins. A look at them tells for most words of a text that the cue does not begin there.
///
/// @param letters in lower case; empty where the cue is of a form from which none can be told
record Initials(String letters) {

    private static final Initials NONE = new Initials("");
    /// A word, or a choice of which one must be there.
    private static final Pattern BEGINNING = Pattern.compile("\\(([^()]*)\\)(?![?*])|\\p{L}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}(?!\\?).*");

    /// Those of a cue.
    ///
    /// @param words of the cue in lower case, as written
    static Initials of(String words) {
        Matcher beginning = BEGINNING.matcher(words);
        boolean apart = words.replaceAll("\\([^()]*\\)", "").indexOf('|') >= 0;
        if (apart || !beginning.lookingAt()) {
            return NONE;
        }
        List<String> choices = beginning.group(1) == null ? List.of(words)
                : Arrays.asList(beginning.group(1).split("\\|", -1));
        if (!choices.stream().allMatch(choice -> LETTER.matcher(choice).matches())) {
            return NONE;
        }
        StringBuilder letters = new StringBuilder();
        choices.forEach(choice -> letters.append(folded(choice.charAt(0))));
        return new Initials(letters.toString());
    }

    /// Whether the cue may begin at a place of a text, whatever the case of its letters.
    boolean mayStandAt(String text, int place) {
        return letters.isEmpty() || letters.indexOf(folded(text.charAt(place))) >= 0;
    }

    /// As expressions compare letters of whatever case.
    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
