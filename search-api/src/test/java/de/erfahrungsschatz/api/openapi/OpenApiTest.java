package de.erfahrungsschatz.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The description is sound in itself, and the check against it notices what it should.
class OpenApiTest {

    private static final Set<String> KEYWORDS = Set.of("$ref", "additionalProperties", "const", "default",
            "description",
            "enum", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "pattern",
            "properties", "required", "type", "uniqueItems");

    @Test
    void its_examples_are_valid() {
        int examples = 0;
        for (JsonNode media : mediaTypes()) {
            for (Map.Entry<String, JsonNode> example : media.path("examples").properties()) {
                OpenApi.checkValid(example.getKey(), media.get("schema").get("$ref").asString(),
                        example.getValue().get("value").toString());
                examples++;
            }
        }
        assertThat(examples).isGreaterThanOrEqualTo(8);
    }

    @Test
    void its_schemas_are_closed_and_hold_nothing_but_keywords() {
        List<JsonNode> schemas = new ArrayList<>();
        collect(OpenApi.document().at("/components/schemas"), schemas);
        assertThat(schemas).hasSizeGreaterThan(50);
        for (JsonNode schema : schemas) {
            assertThat(KEYWORDS).as(schema.toString()).containsAll(schema.propertyNames());
            if (schema.path("type").asString("").equals("object")) {
                assertThat(schema.path("additionalProperties").asBoolean(true)).as(schema.toString()).isFalse();
                assertThat(schema.has("required")).as(schema.toString()).isTrue();
            }
        }
    }

    @Test
    void it_describes_everything_that_it_names_once() {
        Set<String> used = new TreeSet<>(OpenApi.document().findValuesAsString("$ref"));
        Set<String> defined = new TreeSet<>();
        for (String kind : List.of("parameters", "responses", "schemas")) {
            OpenApi.document().get("components").get(kind).propertyNames()
                    .forEach(name -> defined.add("#/components/" + kind + "/" + name));
        }

        assertThat(used).isEqualTo(defined);
    }

    @Test
    void the_check_notices_a_status_that_is_not_documented() {
        assertThatThrownBy(() -> OpenApi.check("/health", reply(503, "application/problem+json", "{}")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("503 /health");
    }

    @Test
    void the_check_notices_another_media_type() {
        assertThatThrownBy(() -> OpenApi.check("/health", reply(200, "text/html", "{\"status\":\"ok\"}")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("text/html");
    }

    @Test
    void the_check_notices_what_is_missing_superfluous_or_wrong() {
        for (String body : List.of("{}", "{\"status\":\"ok\",\"documents\":7}", "{\"status\":\"fine\"}", "[]")) {
            assertThatThrownBy(() -> OpenApi.check("/health", reply(200, "application/json", body)))
                    .as(body).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void the_check_notices_a_missing_header() {
        String problem = "{\"type\":\"about:blank\",\"title\":\"x\",\"status\":405,\"detail\":\"x\"}";

        assertThatThrownBy(() -> OpenApi.check("/health", reply(405, "application/problem+json", problem)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("Allow");
    }

    private static Reply reply(int status, String mediaType, String body) {
        return new Reply(status, Map.of("content-type", List.of(mediaType)), body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> mediaTypes() {
        List<JsonNode> types = new ArrayList<>();
        OpenApi.document().findValues("content").forEach(content -> content.forEach(types::add));
        return types;
    }

    /// All schemas below those that have a name, which may themselves be called like a keyword.
    private static void collect(JsonNode named, List<JsonNode> schemas) {
        for (JsonNode schema : named) {
            schemas.add(schema);
            collect(schema.path("properties"), schemas);
            if (schema.has("items")) {
                schemas.add(schema.get("items"));
            }
        }
    }
}
