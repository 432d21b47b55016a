package de.erfahrungsschatz.indexer.extract;

import java.nio.file.Path;
import java.util.List;

/// Turns files into text. Safe for many threads. No file, however broken, makes it fail.
public interface Extractor extends AutoCloseable {

    /// The file itself first, then the documents inside it in their order.
    ///
    /// @param file an existing file
    /// @param path what to call it, below the indexed folder, with `/`
    List<Extraction> extract(Path file, String path);

    @Override
    void close();
}
