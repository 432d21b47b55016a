package de.erfahrungsschatz.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/// The program as a process of its own, to see what only the operating system can show: signals, rights, exit codes.
final class Program {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path output;

    private Program(List<String> command, Path output) {
        this.output = output;
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
            this.process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param output where to put what it says
    static Program start(Path output, String... arguments) {
        return new Program(command(arguments), output);
    }

    /// Without the rights that the superuser has over all files, if it is the superuser who runs the tests.
    static Program startWithoutPrivileges(Path output, String... arguments) {
        return startBehind(isSuperuser() ? List.of("setpriv", "--inh-caps=-all", "--bounding-set=-all") : List.of(),
                output, arguments);
    }

    /// @param launcher a command that becomes the command it is given
    static Program startBehind(List<String> launcher, Path output, String... arguments) {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(command(arguments));
        return new Program(command, output);
    }

    static boolean isSuperuser() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "de.erfahrungsschatz.indexer.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /// Sends SIGTERM.
    void askToEnd() {
        process.destroy();
    }

    /// The exit code; a program that does not end is a failure.
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            Assertions.fail("The program did not end:\n" + said());
        }
        return process.exitValue();
    }

    /// Waits until it has said something.
    void awaitSaying(String words) throws InterruptedException {
        for (long i = 0; i < PATIENCE_SECONDS * 20 && !said().contains(words); i++) {
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        if (!said().contains(words)) {
            process.destroyForcibly();
            Assertions.fail("The program never said \"" + words + "\":\n" + said());
        }
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
