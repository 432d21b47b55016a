package de.erfahrungsschatz.benchmarks.relevance;

import java.nio.file.Path;
import java.util.stream.Stream;

/// Puts the queries of judged sets to the product and writes what it reached: what [Trials] runs in processes of their own, each with
/// other weights first on its class path.
final class TrialProgram {

    private TrialProgram() {}

    /// Asks all queries of all sets.
    ///
    /// @param arguments the folder of the indexes, each in a folder called like its set; the folder to write a [ScoreFile] for each
    ///        set into; the folders of the sets
    public static void main(String[] arguments) {
        Path indexes = Path.of(arguments[0]);
        ScoreFile reached = new ScoreFile(Path.of(arguments[1]));
        Stream.of(arguments).skip(2).map(Path::of)
                .map(folder -> SetFolder.reread(folder, indexes.resolve(SetFolder.name(folder))))
                .forEach(set -> reached.write(set.name(),
                        Scores.of(PortSearcher.NAME, set.queries(), Outcome.product(set))));
    }
}
