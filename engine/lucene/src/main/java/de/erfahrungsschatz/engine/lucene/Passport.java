package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.german.GermanAnalysis;

import org.apache.lucene.util.Version;

/// What an index must have been written with to be read: fields, stored values, analysis and library. An index of another passport
/// would not fail but answer wrongly, so it is refused.
final class Passport {

    private static final String CURRENT = "schema=" + Schema.VERSION + " stored="
            + Shape.fingerprint(StoredDocument.class, PassageRest.class, Concept.class) + " packed="
            + PackedPassage.fingerprint() + " heading=" + Weights.HEADING
            + " analysis=" + GermanAnalysis.fingerprint() + " lucene=" + Version.LATEST.major;

    private Passport() {}

    /// The passport of what this program writes.
    static String current() {
        return CURRENT;
    }
}
