package de.erfahrungsschatz.engine.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// What counts how much in the ranking. A document is as good as its best passage, and better when its title matches too.
final class Weights {

    /// How strongly the title counts, against a passage.
    static final float TITLE = 1f;

    /// As how many occurrences in the passage a word in one of its headings counts. Changing it makes another [Passport].
    static final int HEADING = 2;

    /// What a word that begins as typed scores: about as much as a word in every hundredth passage. It is the same for all such
    /// words, for their number is unknown beforehand.
    static final float PREFIX = 4f;

    /// What a word that the vocabularies add counts, against one that was typed. More of it is felt in the ranking of what was typed.
    static final float VOCABULARY = 0.2f;

    /// How many words a passage is expected to have. It is no average of what is there, so that a score depends on no other
    /// document but by how many hold the word.
    static final int PASSAGE_LENGTH = 90;

    /// How many words a title is expected to have.
    static final int TITLE_LENGTH = 7;

    private Weights() {}

    /// BM25 with its usual saturation and length normalisation.
    static Similarity similarity() {
        return new BM25Similarity(1.2f, 0.75f);
    }
}
