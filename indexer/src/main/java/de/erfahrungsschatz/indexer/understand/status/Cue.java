package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that tell a status.
///
/// @param status what they tell
/// @param anchor what a text must hold to be looked through
/// @param initials with what it begins
/// @param words what is looked for
record Cue(Status status, Anchor anchor, Initials initials, Pattern words) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String GAP = "(?:\\s+\\S+){0,12}?\\s+";
    /// Where a verb in the third person stands, as in "steht", minutes have "stehe", for they report what somebody said; unless
    /// that is a noun.
    private static final Pattern THIRD_PERSON = Pattern.compile(
            "(?<=\\p{L}{3})(?<!\\b(?:tag|frag|bitt|folg|stell|pfleg|sorg|such|reis|lös|reg|nich|leich))e?t(?=[|)\\s]|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// Articles and adjectives between a cue and the format beside it. Nouns have capitals and end it.
    private static final String BEFORE_NOUN = "(?-i:(?:\\s+(?:\\p{Ll}+(?:e|en|er|es|em)|ein|der|die|das|den|dem|des|im|zum|zur)){0,3}"
            + "\\s*[„\"»(]?)$";

    /// The cue of a line `status<TAB>words`, anywhere in a clause.
    ///
    /// @throws IllegalArgumentException when there is no such status
    static Cue anywhere(String line) {
        return of(line, "");
    }

    /// The cue of a line `status<TAB>words`, immediately before a noun phrase that ends what is looked at.
    ///
    /// @throws IllegalArgumentException when there is no such status
    static Cue before(String line) {
        return of(line, BEFORE_NOUN);
    }

    private static Cue of(String line, String behind) {
        int tab = line.indexOf('\t');
        String label = line.substring(0, Math.max(0, tab));
        Status status = Status.of(label)
                .orElseThrow(() -> new IllegalArgumentException("No status begins this cue: " + line));
        String written = line.substring(tab + 1).strip().toLowerCase(Locale.GERMAN);
        String words = expression(written);
        return new Cue(status, Anchor.of(written), Initials.of(written),
                Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})" + behind, FLAGS));
    }

    private static String expression(String words) {
        boolean atEnd = words.endsWith("$");
        String plain = atEnd ? words.substring(0, words.length() - 1) : words;
        String expression = THIRD_PERSON.matcher(plain).replaceAll("(e?t|e)").replace("(", "(?:")
                .replace("*", "\\p{L}*").replaceAll("\\s+…\\s+", "…").replaceAll(" +", "\\\\s+")
                .replace("…", GAP);
        return atEnd ? expression + "(?=[\\s.!?“\"]*$)" : expression;
    }
}
