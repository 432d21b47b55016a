package de.erfahrungsschatz.benchmarks.relevance;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `sets`: measures on judged sets.
@Command(name = "sets", description = "Measures on judged sets.", mixinStandardHelpOptions = true)
final class SetsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders with docs.jsonl, queries.tsv and qrels.tsv.")
    private List<Path> folders = List.of();

    @Mixin
    private Judging judging = new Judging();

    @Override
    public Integer call() {
        return judging.judge(Repository.here(), folders.stream()
                .map(folder -> (Function<Path, JudgedSet>) index -> SetFolder.read(folder, index)).toList());
    }
}
