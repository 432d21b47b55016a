package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.indexer.understand.text.Quote;

/// What was decided of one mention of a format.
///
/// @param rule the part of the rule's id behind the dot
/// @param sentence the sentence that tells it
/// @param cue the words in it that decided; empty where none did
record Verdict(Status status, String rule, String sentence, String cue) {

    /// A verdict by that cue.
    static Verdict of(CueList.Found cue, String rule, String sentence) {
        return new Verdict(cue.status(), rule, sentence, cue.words());
    }

    /// The words that prove it, short enough to be shown.
    String quote() {
        int at = Math.max(0, sentence.indexOf(cue));
        return Quote.around(sentence, at, at + cue.length());
    }
}
