package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the operator asked for.
///
/// @param folder the folder with the documents
/// @param visibility who its documents are for when nobody says so; null for what was asked for last time, at first members
/// @param allowEmpty an empty or vanished folder removes its documents
/// @param scope which files that did not change are read again
public record RunOptions(Path folder, @Nullable Visibility visibility, boolean allowEmpty, Scope scope) {

    /// Which files that did not change are read again.
    public enum Scope {
        /// None but those that failed for a reason that may be gone.
        CHANGES,
        /// Those that could not be read, or not wholly, and those that are withheld.
        FAILURES,
        /// All.
        EVERYTHING;

        /// Whether the workers are asked even about what they were asked about before.
        public boolean readsAfresh() {
            return this != CHANGES;
        }
    }
}
