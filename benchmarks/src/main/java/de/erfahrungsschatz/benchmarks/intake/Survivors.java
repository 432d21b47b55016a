package de.erfahrungsschatz.benchmarks.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds out which files plain Tika survives: where it ends or hangs, the file in hand is set aside and it is started again with the rest.
///
/// @param files the paths below the folder that it survives, in order
/// @param fatal the others, with what became of the program
record Survivors(List<String> files, Map<String, String> fatal) {

    Survivors {
        files = List.copyOf(files);
        fatal = Map.copyOf(fatal);
    }

    /// Tries all files of a folder.
    ///
    /// @param patience after so many seconds it counts as one on which it hangs
    static Survivors of(Contestants contestants, Path folder, int patience) throws IOException, InterruptedException {
        List<String> left = files(folder);
        List<String> survived = new ArrayList<>();
        Map<String, String> fatal = new LinkedHashMap<>();
        while (!left.isEmpty()) {
            Run run = contestants.plainTika(folder, left).start(patience);
            List<String> started = run.started();
            if (run.ended()) {
                survived.addAll(left);
                break;
            }
            if (started.isEmpty()) {
                throw new IOException("Plain Tika does not start: " + run.lines());
            }
            survived.addAll(started.subList(0, started.size() - 1));
            fatal.put(started.getLast(), run.end());
            left = left.subList(started.size(), left.size());
        }
        return new Survivors(survived, fatal);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
