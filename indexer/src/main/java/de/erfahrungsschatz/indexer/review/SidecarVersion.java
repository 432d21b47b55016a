package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.document.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a sidecar said when somebody looked at it, so that a change by somebody else in the meantime is noticed before it is lost.
///
/// @param text the hash of its content, or `none` for a sidecar that is not there
public record SidecarVersion(String text) {

    static final String NONE = "none";

    /// The version of a file as it is now.
    static SidecarVersion of(Path sidecar) {
        try {
            return new SidecarVersion(Files.exists(sidecar) ? ContentHash.of(sidecar).value() : NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Begleitdatei " + sidecar + " ist nicht lesbar", e);
        }
    }
}
