package de.erfahrungsschatz.api.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of the shipped programs in a process of its own, as the launcher starts it.
final class Program implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 240;

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;

    private Program(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /// Starts a program. What it prints, for people or as a log, is kept line by line.
    static Program start(Path jar, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", jar.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return new Program(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command, e);
        }
    }

    /// Runs a program to its end.
    static Program run(Path jar, String... arguments) {
        Program program = start(jar, arguments);
        program.awaitEnd();
        return program;
    }

    /// Waits for its end.
    ///
    /// @return its exit code
    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Not at its end in time:\n" + output());
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /// Waits until a line is printed that holds the pattern.
    Matcher await(Pattern pattern) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            Matcher found = pattern.matcher(output());
            if (found.find()) {
                return found;
            }
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("Never printed " + pattern + ":\n" + output());
            }
            pause();
        }
    }

    /// All that was printed so far.
    String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /// Its process and those that it started.
    List<ProcessHandle> family() {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        return family;
    }

    /// Ends it in the middle of whatever it does, without a chance to tidy up.
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Asks it to end.
    ///
    /// @return its exit code
    int terminate() {
        process.destroy();
        return awaitEnd();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private void read() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("The output broke off: " + e.getMessage());
        }
    }
}
