package de.erfahrungsschatz.benchmarks.relevance;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where things lie in the project.
///
/// @param root the folder of the whole project
public record Repository(Path root) {

    /// The project in whose folder this program was called.
    ///
    /// @throws IllegalArgumentException when it was called elsewhere
    public static Repository here() {
        Repository here = new Repository(Path.of(""));
        if (!Files.isDirectory(here.judgements())) {
            throw new IllegalArgumentException(
                    "There is no " + here.judgements() + " here: call this in the folder of the project.");
        }
        return here;
    }

    /// What is committed: the project's own probes and needs, and what was reached.
    public Path judgements() {
        return root.resolve("benchmarks/relevance");
    }

    /// The needs over the sample documents.
    public Path needs() {
        return judgements().resolve("needs");
    }

    /// The project's own probes.
    public Path probes() {
        return judgements().resolve("probes.tsv");
    }

    /// Who can tell what of those whom the sample documents name.
    public Path experts() {
        return root.resolve("benchmarks/experts");
    }

    /// Judged sets and probes that may lie beside the project.
    public Path given() {
        return root.resolve("../shared/quality");
    }

    /// The sample documents.
    public Path sample() {
        return root.resolve("corpus/documents");
    }

    /// The folder of the class path that has the weights of the ranking.
    public Path weights() {
        return root.resolve("engine/lucene/src/main/resources");
    }

    /// The indexer's settings for the sample documents.
    public Path settings() {
        return root.resolve("corpus/sample/indexer.yaml");
    }

    /// The parsers of the indexer, as built.
    public Path parsers() {
        return root.resolve("indexer/target/lib/extract");
    }

    /// The program that answers over HTTP, as built.
    public Path searchApi() {
        return root.resolve("search-api/target/search-api.jar");
    }
}
