package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Workers.Answer;
import java.io.IOException;
import java.nio.file.Path;

/// Has files parsed. Safe for many threads.
interface FileParser extends AutoCloseable {

    /// What became of a file; the text in it is still as the parser gave it.
    ///
    /// @param file of a name in plain ASCII, existing
    /// @throws IOException when it cannot be opened
    Answer parse(Path file) throws IOException;

    @Override
    void close();
}
