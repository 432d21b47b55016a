package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.indexer.understand.text.Quote;

/// What was decided of one mention of a format.
///
/// @param rule the part of the rule's id behind the dot
/// @param sentence the sentence that tells it
/// @param cue the words in it that tell it most plainly; empty where none do
/// @param likelihood how sure it is, from 0 to 1
record Verdict(Status status, String rule, String sentence, String cue, double likelihood) {

    private static final double SURE = 0.45;

    /// Whether the sentence tells so little that another one of the same passage may tell more.
    boolean isVague() {
        return likelihood < SURE;
    }

    /// The words that prove it, short enough to be shown.
    String quote() {
        int at = Math.max(0, sentence.indexOf(cue));
        return Quote.around(sentence, at, at + cue.length());
    }
}
