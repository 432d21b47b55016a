package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What a commit says about itself.
///
/// @param passport what it was written with
/// @param previous the commit that was published when it was made: readers that are a step behind still need it; null for the
///        first
/// @param vocabularies those in use, as JSON: read only after the passport is found right
record CommitData(String passport, @Nullable CommitName previous, String vocabularies) {

    private static final String PASSPORT = "passport";
    private static final String PREVIOUS = "previous";
    private static final String VOCABULARIES = "vocabularies";

    static CommitData of(@Nullable CommitName previous, Vocabularies vocabularies) {
        return new CommitData(Passport.current(), previous, Json.write(vocabularies));
    }

    /// What the user data of a Lucene commit says.
    static CommitData read(Map<String, String> entries) {
        Optional<CommitName> previous = CommitName.parse(entries.getOrDefault(PREVIOUS, ""));
        return new CommitData(entries.getOrDefault(PASSPORT, ""), previous.orElse(null),
                entries.getOrDefault(VOCABULARIES, ""));
    }

    /// Whether this program may read the commit.
    boolean isReadable() {
        return passport.equals(Passport.current());
    }

    /// The form that Lucene keeps.
    Map<String, String> entries() {
        Map<String, String> entries = new HashMap<>(Map.of(PASSPORT, passport, VOCABULARIES, vocabularies));
        if (previous != null) {
            entries.put(PREVIOUS, previous.toString());
        }
        return entries;
    }
}
