package de.erfahrungsschatz.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program `search-api` in a process of its own, at a free port of this machine. Closing ends it, and so does the end of this program.
public final class ApiServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    /// As `./erfahrungsschatz serve` starts it.
    private static final List<String> FLAGS = List.of("-XX:+ExitOnOutOfMemoryError");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE = 50;

    private final Process process;
    private final Path said;
    private final Thread atExit;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ApiServer(Process process, Path said) {
        this.process = process;
        this.said = said;
        atExit = new Thread(process::destroy, "end of the server");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// Starts it over a data folder. It may take a moment before it answers.
    ///
    /// @param jar the program, as built
    /// @param viewer for whom it answers, as `serve` calls it
    /// @throws IllegalArgumentException when it is not built
    public static ApiServer start(Path jar, Path data, String viewer) {
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("There is no " + jar + ": build it with mvn package.");
        }
        try {
            Path said = Files.createTempFile("search-api", ".txt");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(FLAGS);
            command.addAll(
                    List.of("-jar", jar.toString(), "serve", "--data", data.toString(), "--port", "0", "--viewer",
                            viewer));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            return new ApiServer(builder.start(), said);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + jar, e);
        }
    }

    /// Waits until it is well.
    ///
    /// @return where it listens, without a stroke at the end
    /// @throws IllegalStateException when it ends or is not well in time
    public String awaitHealth() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher address = ADDRESS.matcher(output());
            if (address.find() && get(address.group() + "/health").statusCode() == 200) {
                return address.group();
            }
            pause();
        }
        throw new IllegalStateException("search-api does not answer; it said: " + output());
    }

    /// Asks it. Safe for many threads.
    public HttpResponse<String> get(String address) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private String output() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + said, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        Runtime.getRuntime().removeShutdownHook(atExit);
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.delete(said);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + said, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
