package de.erfahrungsschatz.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The product's search program in a process of its own, at a free port of this machine.
final class SearchServer implements AutoCloseable {

    /// As `./erfahrungsschatz serve` starts it.
    private static final List<String> FLAGS = List.of("-XX:+ExitOnOutOfMemoryError");
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path said;
    private final Thread atExit;

    private SearchServer(Process process, Path said) {
        this.process = process;
        this.said = said;
        atExit = new Thread(process::destroy, "end of the server");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// Starts it.
    ///
    /// @param jar of the search API, as built
    /// @param data the folder to be searched
    /// @param said the file for what it prints
    static SearchServer start(Path jar, Path data, Path said) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-jar", jar.toString(), "serve", "--data", data.toString(), "--port", "0"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new SearchServer(builder.start(), said);
    }

    /// Waits until it listens.
    ///
    /// @return where, without a stroke at the end
    /// @throws IllegalStateException when it ends instead, or takes too long
    String address() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Matcher address = ADDRESS.matcher(Files.readString(said));
        while (!address.find()) {
            if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The search API does not listen: " + Files.readString(said));
            }
            address = ADDRESS.matcher(Files.readString(said));
        }
        return address.group(1);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
