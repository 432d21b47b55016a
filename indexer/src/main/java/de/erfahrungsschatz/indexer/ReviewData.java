package de.erfahrungsschatz.indexer;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option of the review commands: whose documents are looked at.
final class ReviewData {

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    Path folder() {
        return data;
    }
}
