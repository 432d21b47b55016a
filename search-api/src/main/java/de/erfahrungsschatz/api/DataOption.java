package de.erfahrungsschatz.api;

import de.erfahrungsschatz.engine.port.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that names the data folder.
final class DataOption {

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner, den der Indexer schreibt (Vorgabe: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("data");

    /// The folder.
    ///
    /// @throws UsageException when there is none
    DataFolder folder() {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "Den Datenordner " + folder
                            + " gibt es nicht. Zuerst indexieren: erfahrungsschatz index ORDNER --data "
                            + folder);
        }
        return new DataFolder(folder);
    }
}
