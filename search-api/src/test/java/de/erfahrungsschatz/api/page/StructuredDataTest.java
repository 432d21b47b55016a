package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class StructuredDataTest {

    private static final String HOSTILE = "</script><script>alert(1)</script> & \"so\"";

    @Test
    void a_document_is_told_as_it_is_cited() {
        JsonNode data = read(StructuredData.document(reference("Bürgerrat am Deich", List.of("Isenfurt"))));

        assertThat(data.path("@type").asString()).isEqualTo("DigitalDocument");
        assertThat(data.path("name").asString()).isEqualTo("Bürgerrat am Deich");
        assertThat(data.path("datePublished").asString()).isEqualTo("2023-05");
        assertThat(data.path("spatialCoverage").path(0).path("name").asString()).isEqualTo("Isenfurt");
        assertThat(data.has("author")).isFalse();
    }

    @Test
    void nothing_in_a_document_ends_the_element_around_it() {
        String written = StructuredData.document(reference(HOSTILE, List.of(HOSTILE)));

        assertThat(written).doesNotContain("<", "&");
        assertThat(read(written).path("name").asString()).isEqualTo(HOSTILE);
    }

    @Test
    void the_site_tells_how_it_is_searched() {
        JsonNode action = read(StructuredData.site("Probe", new BaseAddress("https://netz.example/wissen")))
                .path("potentialAction");

        assertThat(action.path("target").path("urlTemplate").asString())
                .isEqualTo("https://netz.example/wissen/?q={search_term_string}");
    }

    private static JsonNode read(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    private static Reference reference(String title, List<String> cities) {
        return new Reference(new DocumentId("deich"), title, null, List.of(), cities, List.of(),
                DocumentDate.parse("2023-05").orElseThrow(), "Probe", "https://netz.example/dokument/deich");
    }
}
