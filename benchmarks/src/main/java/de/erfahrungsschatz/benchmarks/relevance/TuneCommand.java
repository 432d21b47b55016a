package de.erfahrungsschatz.benchmarks.relevance;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tune`: looks for better weights of the ranking.
@Command(name = "tune", description = "Looks for better weights of the ranking.", mixinStandardHelpOptions = true)
final class TuneCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders with docs.jsonl, queries.tsv and qrels.tsv.")
    private List<Path> folders = List.of();

    @Option(names = "--only", paramLabel = "WEIGHT", split = ",", description = "Change these weights alone.")
    private List<String> only = List.of();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "How often each weight is changed (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--write", description = "Write the better weights into the file of the engine.")
    private boolean write;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path file = Repository.here().weights();
        WeightValues weights = WeightValues.read(file);
        List<String> names = only.isEmpty() ? weights.names() : only;
        names.forEach(weights::value);
        try (TemporaryFolder work = TemporaryFolder.make()) {
            Trials trials = Trials.over(folders, work.path());
            Trial.Answered before = trials.demand(weights);
            Trial.Answered after = new Ascent(trials::run, this::print).climb(before, names, rounds);
            print(TuningText.result(before, after));
            if (write) {
                after.weights().write(file);
            }
        }
        return Relevance.WELL;
    }

    private void print(String text) {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
