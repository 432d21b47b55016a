package de.erfahrungsschatz.api.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.office.Inbox.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InboxTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_document_lies_beside_what_was_said_about_it() throws IOException {
        assertThat(take("C:\\Eigene Dateien\\Protokoll 2024.pdf")).isEqualTo(Outcome.TAKEN);

        assertThat(folder.resolve("Protokoll 2024.pdf")).content().isEqualTo("Inhalt");
        assertThat(folder.resolve("Protokoll 2024.pdf.yaml")).content().isEqualTo("visibility: office\n");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void nothing_that_is_there_is_changed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "alt");
        Files.writeString(folder.resolve("b.txt.yaml"), "visibility: public\n");

        assertThat(take("a.txt")).isEqualTo(Outcome.KNOWN);
        assertThat(take("b.txt")).isEqualTo(Outcome.KNOWN);

        assertThat(folder.resolve("a.txt")).content().isEqualTo("alt");
        assertThat(folder.resolve("b.txt")).doesNotExist();
        assertThat(folder.resolve("b.txt.yaml")).content().isEqualTo("visibility: public\n");
    }

    @Test
    void no_name_leads_out_of_the_folder_hides_a_file_or_makes_it_a_sidecar() throws IOException {
        for (String name : List.of("", "..", "../..", "/", ".versteckt", "a.txt.yaml", "_folder.yaml", "x/../.y")) {
            assertThat(take(name)).as(name).isEqualTo(Outcome.NAMELESS);
        }
        assertThat(take("../../entkommen.txt")).isEqualTo(Outcome.TAKEN);
        assertThat(folder.resolve("entkommen.txt")).exists();
    }

    @Test
    void what_is_said_stays_one_value_of_yaml() {
        HandedIn said = HandedIn.of(Map.of("visibility", List.of("members"), "title",
                List.of("Der \"Deich\"\nvisibility: public"), "date", List.of("2024-05"))).orElseThrow();

        assertThat(said.sidecar()).isEqualTo(
                "visibility: members\ntitle: \"Der \\\"Deich\\\" visibility: public\"\ndate: 2024-05\n");
        assertThat(HandedIn.of(Map.of("visibility", List.of("alle")))).isEmpty();
        assertThat(HandedIn.of(Map.of("visibility", List.of("office"), "date", List.of("gestern")))).isEmpty();
    }

    private Outcome take(String name) {
        return new Inbox(folder).take(name, new ByteArrayInputStream("Inhalt".getBytes(StandardCharsets.UTF_8)),
                "visibility: office\n");
    }
}
