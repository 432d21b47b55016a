package de.erfahrungsschatz.benchmarks.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A program that compares, on the files of a folder that plain Tika survives, plain Tika in one thread, the workers alone, and the whole
/// `index`; and shows that `index` comes to an end with all of them.
public final class Intake {

    private static final int ROUNDS = 5;
    /// A second more than a worker gets for one file.
    private static final int PATIENCE = 61;
    private static final int LONGEST = 3_600;

    private final Contestants contestants;
    private final Path work;

    private Intake(Path indexer, Path work) throws IOException {
        this.contestants = new Contestants(indexer, work);
        this.work = work;
    }

    /// Prints what was found.
    ///
    /// @param arguments the folder and the indexer's jar
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path work = Files.createTempDirectory("intake");
        new Intake(Path.of(arguments[1]), work).compare(folder);
        System.out.println("What was written meanwhile lies in " + work);
    }

    private void compare(Path folder) throws IOException, InterruptedException {
        Survivors survivors = Survivors.of(contestants, folder, PATIENCE);
        System.out.printf(Locale.ROOT, "Plain Tika survives %d files and dies of %d:%n", survivors.files().size(),
                survivors.fatal().size());
        survivors.fatal().forEach((file, end) -> System.out.println("  " + file + ": " + end));
        Run whole = contestants.index(folder).start(LONGEST);
        System.out.printf(Locale.ROOT, "index, over all of them: %s after %.1f s: %s%n", whole.end(), whole.seconds(),
                whole.lines().isEmpty() ? "" : whole.lines().getLast());
        print(rounds(survivors.files(), copy(folder, survivors.files())));
    }

    /// Each contestant once in each round, so that what disturbs the machine meanwhile disturbs all.
    private Map<String, List<Run>> rounds(List<String> files, Path folder) throws IOException, InterruptedException {
        Map<String, Program> programs = new LinkedHashMap<>();
        programs.put("plain Tika", contestants.plainTika(folder, files));
        programs.put("workers", contestants.workers(folder, files));
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            programs.put("index", contestants.index(folder));
            for (Map.Entry<String, Program> program : programs.entrySet()) {
                runs.computeIfAbsent(program.getKey(), _ -> new ArrayList<>())
                        .add(program.getValue().start(LONGEST));
            }
        }
        return runs;
    }

    /// The indexer takes folders, not lists.
    private Path copy(Path folder, List<String> files) throws IOException {
        Path copy = work.resolve("survived");
        for (String file : files) {
            Path target = copy.resolve(file);
            Files.createDirectories(target.getParent() == null ? copy : target.getParent());
            Files.copy(folder.resolve(file), target);
        }
        return copy;
    }

    private static void print(Map<String, List<Run>> runs) {
        double plain = median(runs.getOrDefault("plain Tika", List.of()));
        runs.forEach((name, rounds) -> {
            List<Double> seconds = rounds.stream().map(Run::seconds).sorted().toList();
            System.out.printf(Locale.ROOT, "%-10s median %6.1f s (%.1f to %.1f): %.2f times plain Tika%n", name,
                    median(rounds), seconds.getFirst(), seconds.getLast(), plain / median(rounds));
        });
    }

    private static double median(List<Run> runs) {
        List<Double> seconds = new ArrayList<>(runs.stream().map(Run::seconds).toList());
        Collections.sort(seconds);
        return seconds.get(seconds.size() / 2);
    }
}
