package de.erfahrungsschatz.benchmarks.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Puts the queries of judged sets to the product with whatever weights. The sets are indexed once, for no weight that can be tried
/// changes an index. But the engine reads its weights once, so each trial is a [TrialProgram] in a process of its own.
final class Trials {

    private static final int AT_ONCE = 2;
    /// A trial is short: the first compiler alone is sooner done.
    private static final List<String> FLAGS = List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");

    private final List<Path> folders;
    private final Path work;

    private Trials(List<Path> folders, Path work) {
        this.folders = List.copyOf(folders);
        this.work = work;
    }

    /// Indexes the sets.
    ///
    /// @param folders of the sets, as [SetFolder] reads them
    /// @param work an empty folder
    /// @throws IllegalArgumentException when two sets have the same name, or the queries of one are too few for two halves
    /// @throws UncheckedIOException when a set cannot be read
    static Trials over(List<Path> folders, Path work) {
        Trials trials = new Trials(folders, work);
        Set<String> names = new HashSet<>();
        for (Path folder : folders) {
            if (!names.add(SetFolder.name(folder))) {
                throw new IllegalArgumentException("There are two sets called " + SetFolder.name(folder) + ".");
            }
            JudgedSet set = SetFolder.read(folder, trials.indexes().resolve(SetFolder.name(folder)));
            if (set.queries().stream().map(query -> Half.of(query.id())).distinct().count() < Half.values().length) {
                throw new IllegalArgumentException("The queries of " + set.name() + " are too few for two halves.");
            }
        }
        return trials;
    }

    /// Tries weights with which the product must work.
    ///
    /// @throws IllegalArgumentException when it does not
    Trial.Answered demand(WeightValues weights) {
        return switch (run(weights)) {
            case Trial.Answered answered -> answered;
            case Trial.Failed failed ->
                throw new IllegalArgumentException("The weights do not work: " + failed.reason());
        };
    }

    /// Tries each of these weights, two at a time.
    List<Trial> run(List<WeightValues> each) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            return each.stream().map(weights -> CompletableFuture.supplyAsync(() -> run(weights), workers)).toList()
                    .stream().map(CompletableFuture::join).toList();
        }
    }

    private Trial run(WeightValues weights) {
        try {
            Path folder = Files.createTempDirectory(work, "trial");
            weights.write(folder);
            Path said = folder.resolve("said.txt");
            ProcessBuilder program = new ProcessBuilder(command(folder)).redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            program.environment().put("LC_ALL", "C.UTF-8");
            return isWell(program.start()) ? answered(weights, folder) : new Trial.Failed(weights, reason(said));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot try weights in " + work, e);
        }
    }

    /// @param folder has the weights and is given the scores
    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(
                List.of("-cp", folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        TrialProgram.class.getName(), indexes().toString(), folder.toString()));
        folders.stream().map(Path::toString).forEach(command::add);
        return command;
    }

    private static boolean isWell(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private Trial answered(WeightValues weights, Path folder) {
        ScoreFile scores = new ScoreFile(folder);
        return new Trial.Answered(weights, folders.stream().map(SetFolder::name)
                .map(set -> new Trial.Reached(set, scores.read(set).orElseThrow())).toList());
    }

    /// The exception at the root of what a failed program said.
    private static String reason(Path said) throws IOException {
        try (Stream<String> lines = Files.lines(said)) {
            return lines.filter(line -> line.startsWith("Caused by: ") || line.startsWith("Exception in "))
                    .reduce("no exception", (_, last) -> last);
        }
    }

    private Path indexes() {
        return work.resolve("indexes");
    }
}
