package de.erfahrungsschatz.corpus.withdrawal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the ledger and its key lie: with the settings, never in the data folder.
///
/// @param path the folder; made when first written to
public record LedgerFolder(Path path) {

    private static final String BESIDE = "-config";

    /// The usual place: the folder of the settings. Where there are none, or they lie in the data folder themselves, the folder
    /// `NAME-config` beside the data folder.
    ///
    /// @param settings the file with the settings; null when none was named
    public static LedgerFolder usual(Path data, @Nullable Path settings) {
        Path root = data.toAbsolutePath().normalize();
        Path beside = settings == null ? null : settings.toAbsolutePath().normalize().getParent();
        return new LedgerFolder(beside == null || beside.startsWith(root)
                ? root.resolveSibling(root.getFileName() + BESIDE)
                : beside);
    }

    /// The file with the hashes.
    public Path ledger() {
        return path.resolve("withdrawn.ledger");
    }

    /// The file with the key, which only the account that indexes may read.
    public Path key() {
        return path.resolve("withdrawn.key");
    }

    /// Whether it lies where a copy of the data would take it along.
    public boolean isWithin(Path data) {
        return path.toAbsolutePath().normalize().startsWith(data.toAbsolutePath().normalize());
    }
}
