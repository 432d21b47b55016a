package de.erfahrungsschatz.benchmarks.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program to be run in a process of its own.
///
/// @param command with its arguments
record Program(List<String> command) {

    Program {
        command = List.copyOf(command);
    }

    /// Runs it and waits for its end, which is made when it has said nothing for so many seconds.
    Run start(int patience) throws IOException, InterruptedException {
        Path said = Files.createTempFile("intake", ".txt");
        try {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile())
                    .start();
            boolean hung = isSilent(process, said, patience);
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (hung) {
                end(process);
            }
            return new Run(Files.readAllLines(said), seconds,
                    hung ? "says nothing for " + patience + " s" : "ends with " + process.exitValue());
        } finally {
            Files.delete(said);
        }
    }

    /// Waits until the process has ended, or has said nothing for so many seconds.
    private static boolean isSilent(Process process, Path said, int patience) throws IOException, InterruptedException {
        long before = -1;
        int quiet = 0;
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            long now = Files.size(said);
            quiet = now == before ? quiet + 1 : 0;
            before = now;
            if (quiet >= patience) {
                return true;
            }
        }
        return false;
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor();
    }
}
