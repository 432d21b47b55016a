package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The real interview that the project comes from: one file, which begins in the middle of somebody's answer and then holds a whole
/// interview with the city of Hamm.
class SeedIT {

    @Test
    void the_interview_is_found_and_the_fragment_is_not_taken_for_it(@TempDir Path data) {
        assumeTrue(Files.isDirectory(Repository.SEEDS), "the seed is not here: " + Repository.SEEDS);
        Program run = Program.run(Repository.INDEXER, "index", Repository.SEEDS.toString(), "--data", data.toString());
        assertThat(run.awaitEnd()).as(run.output()).isZero();

        try (RunningServer server = RunningServer.of(data, "members")) {
            for (String word : new String[]{"Einfamilienhaussiedlung", "Dialogkultur", "Erfahrungsschatz"}) {
                JsonNode answer = server.client().get("/api/v1/search?q=" + word).json();
                assertThat(answer.at("/hits/0/title").asString()).as(word).startsWith("Hamm:");
            }
            JsonNode facets = server.client().get("/api/v1/facets").json().at("/facets/city");
            assertThat(facets.toString())
                    .contains("{\"value\":\"hamm\",\"label\":\"Hamm\",\"count\":1,\"selected\":false}");
            JsonNode fragment = server.client().get("/api/v1/search?city=none").json();
            assertThat(fragment.get("total").asInt()).isEqualTo(1);
            assertThat(fragment.at("/hits/0/fragment").asBoolean()).isTrue();
            assertThat(server.client().get("/api/v1/documents/" + fragment.at("/hits/0/id").asString()).json()
                    .get("people").isEmpty()).isTrue();
        }
    }
}
