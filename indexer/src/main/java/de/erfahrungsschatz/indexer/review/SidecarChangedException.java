package de.erfahrungsschatz.indexer.review;

import java.nio.file.Path;

/// Somebody else has changed a sidecar since it was looked at. Nothing was written.
public final class SidecarChangedException extends RuntimeException {

    SidecarChangedException(Path sidecar) {
        super("Die Begleitdatei " + sidecar + " wurde inzwischen geändert: Bitte neu ansehen und dann entscheiden.");
    }
}
