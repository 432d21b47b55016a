package de.erfahrungsschatz.indexer.run;

import java.io.IOException;
import java.nio.file.Path;

/// A run whose index is published but whose report could not be written.
public final class ReportLostException extends RuntimeException {

    ReportLostException(Path folder, IOException cause) {
        super("The index is published, but its report cannot be written to " + folder, cause);
    }
}
