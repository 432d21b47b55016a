package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.review.SidecarVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option of the commands that write sidecars: what the sidecar must still say.
final class ReviewVersion {

    @Option(names = "--if-match", paramLabel = "STAND", description = "Nur schreiben, wenn die Begleitdatei noch den Stand hat, den review --json nennt.")
    private @Nullable String version;

    /// Empty when any will do.
    Optional<SidecarVersion> expected() {
        return Optional.ofNullable(version).map(SidecarVersion::new);
    }
}
