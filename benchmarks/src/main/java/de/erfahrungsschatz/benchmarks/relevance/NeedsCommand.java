package de.erfahrungsschatz.benchmarks.relevance;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `needs`: measures on the needs over the sample documents.
@Command(name = "needs", description = "Measures on the needs over the sample documents.", mixinStandardHelpOptions = true)
final class NeedsCommand implements Callable<Integer> {

    @Mixin
    private Judging judging = new Judging();

    @Override
    public Integer call() {
        Repository repository = Repository.here();
        return judging.judge(repository, List.of(index -> SampleLibrary.needs(repository, index)));
    }
}
