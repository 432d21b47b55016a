package de.erfahrungsschatz.api.journey;

import static de.erfahrungsschatz.api.journey.Repository.INDEXER;
import static de.erfahrungsschatz.api.journey.Repository.SEARCH_API;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.openapi.OpenApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a folder of files to an answer.
class ProgramsIT {

    private static final Duration REFRESH = Duration.ofSeconds(5);

    @TempDir
    private Path documents = Path.of("");

    @TempDir
    private Path data = Path.of("");

    @Test
    void a_folder_becomes_a_search_for_each_circle_of_readers() {
        Program indexed = TownHall.filled(documents).index(data);
        assertThat(indexed.awaitEnd()).as(indexed.output()).isZero();

        try (RunningServer server = RunningServer.of(data, "public")) {
            assertThat(server.greeting()).contains("1 Dokument wird gezeigt (für public)",
                    "1 nur für members, 1 nur für office");
            assertThat(server.total("")).isEqualTo(1);
            assertThat(server.total("?q=Wochenenden&format=buergerrat&year=2023")).isEqualTo(1);
            assertThat(server.total("?q=Mediatorin")).isZero();
        }
        try (RunningServer server = RunningServer.of(data, "members")) {
            assertThat(server.total("")).isEqualTo(2);
        }
        try (RunningServer server = RunningServer.of(data, "office")) {
            assertThat(server.total("")).isEqualTo(3);
        }
    }

    @Test
    void contact_data_of_a_public_document_are_nowhere_in_public() throws IOException {
        TownHall.filled(documents).index(data);

        for (Path file : files(data.resolve("public"))) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                    .doesNotContain("mahrholz@", "23125-017");
        }
        try (RunningServer server = RunningServer.of(data, "public")) {
            String id = server.client().get("/api/v1/search").json().at("/hits/0/id").asString();
            for (String target : List.of("/api/v1/documents/" + id, "/dokument/" + id, "/api/v1/search?q=Kontakt",
                    "/?q=Telefon")) {
                assertThat(server.client().get(target).text()).as(target).doesNotContain("mahrholz@", "23125-017");
            }
        }
    }

    @Test
    void the_command_line_finds_for_people_and_for_programs() {
        TownHall.filled(documents).index(data);

        Program people = Program.run(SEARCH_API, "search", "Mediatorin", "--data", data.toString());
        Program programs = Program.run(SEARCH_API, "search", "Wochenenden", "--json", "--data", data.toString());

        assertThat(people.awaitEnd()).isZero();
        assertThat(people.output()).startsWith("1 Dokument").contains("Die *Mediatorin* hat");
        assertThat(programs.awaitEnd()).isZero();
        OpenApi.checkValid("search --json", "#/components/schemas/SearchAnswer", programs.output());
    }

    @Test
    void a_running_server_shows_each_finished_run_within_five_seconds() {
        TownHall office = TownHall.filled(documents);
        try (RunningServer server = RunningServer.of(data, "office")) {
            assertThat(server.greeting()).contains("Noch ist nichts indexiert");

            office.index(data);
            awaitTotal(server, "", 3);

            office.write("Protokoll.txt",
                    "Protokoll der Sitzung vom 9. April 2020\n\nDer Schöpfwerksplan liegt aus.\n");
            office.remove("Vermerk.html");
            office.remove("Vermerk.html.yaml");
            office.index(data);
            awaitTotal(server, "?q=Sch%C3%B6pfwerksplan", 1);
            assertThat(server.total("")).isEqualTo(2);
            assertThat(server.total("?q=Mediatorin")).isZero();
        }
    }

    @Test
    void a_server_that_is_asked_to_end_ends() {
        TownHall.filled(documents).index(data);
        try (RunningServer server = RunningServer.of(data, "public")) {
            assertThat(server.terminate()).isEqualTo(143);
        }
    }

    @Test
    void exit_codes_tell_the_shell_what_happened() throws IOException {
        TownHall office = TownHall.filled(documents);
        office.write("Kaputt.pdf", "%PDF-1.7\nabgebrochen");

        assertThat(office.index(data).awaitEnd()).as("a file could not be read").isEqualTo(1);
        assertThat(run(SEARCH_API, "search", "Deichschau", "--data", data.toString())).isZero();
        assertThat(run(SEARCH_API, "search", "--data", data.toString())).as("no words").isEqualTo(2);
        assertThat(run(SEARCH_API, "serve", "--data", data.resolve("nirgends").toString())).isEqualTo(2);
        assertThat(run(SEARCH_API, "serve", "--viewer", "office", "--host", "0.0.0.0", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(run(INDEXER, "index", "--data", data.toString())).as("no folder").isEqualTo(2);
        Path file = Files.writeString(data.resolve("file"), "in the way");
        assertThat(run(INDEXER, "index", documents.toString(), "--data", file.resolve("data").toString()))
                .as("a data folder that cannot be made").isEqualTo(3);
    }

    private static int run(Path jar, String... arguments) {
        return Program.run(jar, arguments).awaitEnd();
    }

    private static void awaitTotal(RunningServer server, String query, int total) {
        long end = System.nanoTime() + REFRESH.toNanos();
        while (server.total(query) != total) {
            assertThat(System.nanoTime()).as("five seconds after the run").isLessThan(end);
            Program.pause();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
