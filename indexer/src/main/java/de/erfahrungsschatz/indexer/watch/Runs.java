package de.erfahrungsschatz.indexer.watch;

import java.nio.file.Path;
import java.util.Set;

/// Indexes a folder.
public interface Runs {

    /// Indexes a folder now.
    ///
    /// @param unsettled paths that are still being written and must be left for later
    Attempt run(Path folder, Set<String> unsettled);
}
