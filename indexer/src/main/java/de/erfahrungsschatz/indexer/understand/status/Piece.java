package de.erfahrungsschatz.indexer.understand.status;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a sentence between commas and the like.
///
/// @param wording its words
/// @param start where it begins in the sentence, in UTF-16 units
/// @param end where it ends, exclusive
/// @param dependent whether it goes on with the piece before: a relative clause, an infinitive, a pronoun that takes up what was said
record Piece(Wording wording, int start, int end, boolean dependent) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BORDER = Pattern
            .compile("[,;:–—]\\s+|\\s+(?=(?:sondern|stattdessen)\\s)|\\s+[–—-]\\s+");
    private static final Pattern DEPENDENT = Pattern.compile(
            "^(?:(?:ob|dass|wie|um|wenn|damit|bevor|nachdem|welche[rsnm]?|wo|"
                    + "womit|woran|was|die|der|das|den|dem|sie|er|es|diese[rsnm]?|dies)\\b"
                    + "|(?:in|an|auf|bei|mit|zu|für|von|aus|über|durch|nach) (?:der|dem|den|die|das|denen|welche[rmn]?)\\b)",
            FLAGS);
    private static final Pattern CONTRAST = Pattern
            .compile(
                    "^(?:sondern|stattdessen|statt|anstatt|aber|doch|jedoch|nicht|ebenso|dagegen|weder|noch|lieber|ohne)\\b",
                    FLAGS);
    private static final Pattern INFINITIVE = Pattern
            .compile("\\bzu \\p{Ll}+n\\b|\\b\\p{Ll}{2,}zu\\p{Ll}{3,}n\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SUBORDINATE = Pattern.compile("^(?:ob|dass|wie|um|wenn)\\b", FLAGS);

    /// The pieces of a sentence in order.
    static List<Piece> of(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        Matcher border = BORDER.matcher(sentence);
        int start = 0;
        while (border.find()) {
            pieces.add(piece(sentence, start, border.start()));
            start = border.end();
        }
        pieces.add(piece(sentence, start, sentence.length()));
        return pieces;
    }

    private static Piece piece(String sentence, int start, int end) {
        String text = sentence.substring(start, end);
        boolean dependent = start > 0 && (DEPENDENT.matcher(text).find() || INFINITIVE.matcher(text).find());
        return new Piece(new Wording(text), start, end, dependent);
    }

    /// Its words as written.
    String text() {
        return wording.text();
    }

    /// Whether its status is told by what it depends on: "Wir überlegen, ob …".
    boolean governed() {
        return dependent && (SUBORDINATE.matcher(text()).find() || INFINITIVE.matcher(text()).find());
    }

    /// Whether it has a verb of its own.
    boolean hasVerb() {
        return wording.isSentence();
    }

    /// Whether it says the contrary of what stands before.
    boolean contrasts() {
        return CONTRAST.matcher(text()).find();
    }

    boolean holds(int place) {
        return start <= place && place < end;
    }
}
