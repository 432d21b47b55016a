package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher refuses before it builds or indexes anything.
class LauncherTest {

    private static final Path LAUNCHER = Path.of("..", "erfahrungsschatz").toAbsolutePath().normalize();

    @TempDir
    private Path place = Path.of("");

    @Test
    void a_mistaken_call_of_the_demo_is_refused_at_once() throws Exception {
        for (String call : List.of("demo --port", "demo --port=", "demo --port achtzig", "demo --port=80a",
                "demo --prt 80")) {
            Answer answer = launch(LAUNCHER, call);
            assertThat(answer.exitCode).as(call).isEqualTo(2);
            assertThat(answer.text.lines()).as(call).singleElement().asString()
                    .endsWith("Aufruf: ./erfahrungsschatz demo [--port N]");
        }
    }

    @Test
    void help_names_all_commands() throws Exception {
        for (String call : List.of("--help", "demo --help", "test --help")) {
            Answer answer = launch(LAUNCHER, call);
            assertThat(answer.exitCode).as(call).isZero();
            assertThat(answer.text).as(call).contains("demo", "index", "inspect", "serve", "search", "test");
        }
    }

    @Test
    void a_link_to_the_launcher_finds_the_programs_and_needs_no_home_folder() throws Exception {
        Path installed = Files.createDirectory(place.resolve("Erfahrungs schatz"));
        Files.copy(LAUNCHER, installed.resolve("erfahrungsschatz"));
        Path link = Files.createSymbolicLink(place.resolve("link"), installed.resolve("erfahrungsschatz"));
        assertThat(launch(link, "index --help").text).contains(installed.resolve("indexer").toString());
    }

    @Test
    void what_a_build_left_as_it_was_is_not_built_again() throws Exception {
        Path programs = Files.createDirectory(place.resolve("Quellen"));
        Path launcher = Files.copy(LAUNCHER, programs.resolve("erfahrungsschatz"));
        Path builds = place.resolve("builds");
        Path maven = Files.createDirectory(place.resolve("bin")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\necho gebaut >> \"" + builds + "\"\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        for (String jar : List.of("indexer/target/indexer.jar", "search-api/target/search-api.jar")) {
            write(programs.resolve(jar), Instant.EPOCH);
        }
        write(programs.resolve("pom.xml"), Instant.EPOCH);
        write(programs.resolve("indexer/src/main/java/Main.java"), Instant.EPOCH.plusSeconds(60));

        launch(launcher, "index --help");
        launch(launcher, "index --help");
        assertThat(builds).content().isEqualTo("gebaut\n");
    }

    private static void write(Path file, Instant modified) throws IOException {
        Files.createDirectories(file.getParent());
        Files.setLastModifiedTime(Files.writeString(file, ""), FileTime.from(modified));
    }

    private Answer launch(Path launcher, String arguments) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of("sh", launcher.toString()));
        call.addAll(List.of(arguments.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true);
        builder.environment().remove("HOME");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", place.resolve("bin") + ":", (path, own) -> own + path);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int exitCode, String text) {}
}
