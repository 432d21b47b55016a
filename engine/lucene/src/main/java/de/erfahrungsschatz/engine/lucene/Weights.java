package de.erfahrungsschatz.engine.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// What counts how much in the ranking. A document is as good as its best passage, and better when its title matches too.
///
/// A word counts by the best way in which it is found, and a little by the others. Then the best documents are looked at once more,
/// and what is too costly or too vague to find anything tells which of them is nearer.
final class Weights {

    /// How strongly the title counts, against a passage.
    static final float TITLE = 0.45f;

    /// A word found inside another one, against the word itself: `Siedlung` in `Haussiedlung`.
    static final float INSIDE = 0.6f;

    /// The words inside the typed one, each against the word itself: `Haus` and `Siedlung` for `Haussiedlung`.
    static final float CONSTITUENT = 0.5f;

    /// How much the ways in which a word is found count beside the best of them.
    static final float TIE = 0.3f;

    /// At the second look: a word in the very form typed.
    static final float FORM = 0.5f;

    /// At the second look: a root of the word; every word has several.
    static final float ROOT = 0.8f;

    /// At the second look: two words that stand near each other as they were typed.
    static final float NEIGHBOURS = 0.2f;

    /// At the second look: a function word.
    static final float FUNCTION_WORD = 0.25f;

    /// How many documents are looked at once more. The others follow them, as they were found.
    static final int SECOND_LOOKS = 200;

    /// How many passages of each of them.
    static final int PASSAGES_LOOKED_AT = 3;

    /// As how many occurrences in the passage a word in one of its headings counts. Changing it makes another [Passport].
    static final int HEADING = 2;

    /// What a word that begins as typed scores: about as much as a word in every hundredth passage. It is the same for all such
    /// words, for their number is unknown beforehand.
    static final float PREFIX = 4f;

    /// What a word that the vocabularies add counts, against one that was typed.
    static final float VOCABULARY = 0.2f;

    private Weights() {}

    /// How many terms a passage, or a title, is expected to have in that field. It is no average of what is there, so that a score
    /// depends on no other document but by how many hold the word.
    static int expectedLength(String field) {
        return switch (field) {
            case Schema.TITLE, Schema.TITLE_FORM -> 7;
            case Schema.TITLE_INSIDE -> 5;
            case Schema.TITLE_ROOT -> 20;
            case Schema.INSIDE -> 30;
            case Schema.ROOT -> 200;
            default -> 90;
        };
    }

    /// BM25 with its usual saturation and length normalisation.
    static Similarity similarity() {
        return new BM25Similarity(1.2f, 0.75f);
    }
}
