package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program that npm gets, in one version, so that it finds the same tomorrow.
enum NpmProgram {

    TYPESCRIPT("typescript@5.9.3", "tsc"), //
    HTML_VALIDATE("html-validate@10.9.0", "html-validate"), //
    /// The newest that runs on Node 20.
    LIGHTHOUSE("lighthouse@12.8.2", "lighthouse");

    private static final long PATIENCE_SECONDS = 300;

    private final String source;
    private final String command;

    NpmProgram(String source, String command) {
        this.source = source;
        this.command = command;
    }

    /// Skips the tests that need it where npm is not installed or cannot get it.
    void assumeThere() {
        boolean there;
        try {
            there = run("--version").exit() == 0;
        } catch (UncheckedIOException _) {
            there = false;
        }
        assumeTrue(there, "Skipped: these tests need npm, which must be able to get " + source);
    }

    /// Runs it to its end.
    Ended run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /// Runs it to its end.
    ///
    /// @param environment what it finds there beside what is there already
    /// @throws UncheckedIOException when npm is not there
    Ended run(Map<String, String> environment, String... arguments) {
        List<String> line = new ArrayList<>(
                List.of("npm", "exec", "--yes", "--prefer-offline", "--package=" + source, "--", command));
        line.addAll(Arrays.asList(arguments));
        try {
            Path output = Files.createTempFile(command, ".txt");
            try {
                ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true)
                        .redirectOutput(output.toFile());
                builder.environment().putAll(environment);
                return new Ended(exit(builder.start()), Files.readString(output).strip());
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run npm", e);
        }
    }

    private static int exit(Process process) {
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("at its end in time").isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /// What it came to.
    ///
    /// @param exit 0 when nothing is wrong
    /// @param output what it printed
    record Ended(int exit, String output) {}
}
