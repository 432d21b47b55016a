package de.erfahrungsschatz.indexer.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Turns files into text. Safe for many threads. No file, however broken, makes it fail.
public interface Extractor extends AutoCloseable {

    /// The file itself first, then the documents inside it in their order.
    ///
    /// @param file an existing file
    /// @param path what to call it, below the indexed folder, with `/`
    List<Extraction> extract(Path file, String path);

    /// Forgets what it remembers of other contents than these. Called when a run has finished.
    ///
    /// @param contents the hashes of all files that are known
    default void rememberOnly(Set<String> contents) {}

    @Override
    void close();
}
