package de.erfahrungsschatz.api.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where things lie.
final class Repository {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final Path INDEXER = ROOT.resolve("indexer/target/indexer.jar");
    static final Path SEARCH_API = ROOT.resolve("search-api/target/search-api.jar");
    static final Path SAMPLE_DOCUMENTS = ROOT.resolve("corpus/documents");
    static final Path SAMPLE_SETTINGS = ROOT.resolve("corpus/sample/indexer.yaml");
    /// Real interviews that lie beside the repository where it is developed, and never in it.
    static final Path SEEDS = ROOT.resolve("../shared/seeds").normalize();

    private Repository() {}

    /// A folder for what the tests of this room leave behind; empty at first.
    static Path emptyFolder(String name) {
        Path folder = ROOT.resolve("search-api/target/journey").resolve(name);
        try {
            if (Files.exists(folder)) {
                List<Path> leftovers;
                try (Stream<Path> files = Files.walk(folder)) {
                    leftovers = files.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path leftover : leftovers) {
                    Files.delete(leftover);
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + folder, e);
        }
    }
}
