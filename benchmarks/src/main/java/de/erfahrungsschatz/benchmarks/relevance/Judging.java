package de.erfahrungsschatz.benchmarks.relevance;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What the commands over judged sets have in common.
final class Judging {

    @Option(names = "--write", description = "Keep what was reached, to compare with from now on.")
    private boolean write;

    @Option(names = "--without-http", description = "Ask through the engine port alone.")
    private boolean withoutHttp;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    /// Prints what comes of each set.
    ///
    /// @param sets each is given an empty folder for its index
    /// @return the exit code
    int judge(Repository repository, List<Function<Path, JudgedSet>> sets) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Function<Path, JudgedSet> set : sets) {
            outcomes.add(judge(repository, set));
        }
        if (outcomes.size() > 1) {
            print(OutcomeText.mean(outcomes));
        }
        return outcomes.stream().allMatch(outcome -> outcome.strayed().isEmpty()) ? Relevance.WELL : Relevance.FAILED;
    }

    private Outcome judge(Repository repository, Function<Path, JudgedSet> source) {
        ScoreFile kept = new ScoreFile(repository.judgements());
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            JudgedSet set = source.apply(folder.path());
            Outcome outcome = Outcome.of(set, withoutHttp ? Optional.empty() : Optional.of(repository.searchApi()),
                    kept.read(set.name()));
            if (!set.missing().isEmpty()) {
                print("Judged, but not there: " + String.join(", ", set.missing()) + "\n");
            }
            print(OutcomeText.of(outcome));
            if (write) {
                kept.write(set.name(), outcome.scores().getFirst());
            }
            return outcome;
        }
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
