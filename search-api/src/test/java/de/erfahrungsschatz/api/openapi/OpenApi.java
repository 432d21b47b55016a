package de.erfahrungsschatz.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The description of the API, as the program ships it.
public final class OpenApi {

    private static final String LOCATION = "classpath:openapi.yaml";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31());
    private static final JsonNode DOCUMENT = SCHEMAS.getSchema(SchemaLocation.of(LOCATION)).getSchemaNode();
    private static final Map<Documented, JsonNode> ANSWERS = answers();

    private OpenApi() {}

    /// The whole description.
    static JsonNode document() {
        return DOCUMENT;
    }

    /// Every documented path.
    public static List<String> paths() {
        return List.copyOf(DOCUMENT.get("paths").propertyNames());
    }

    /// The names of the documented parameters of a path that stand after `?`.
    public static List<String> parameters(String path) {
        return DOCUMENT.get("paths").get(path).get("get").path("parameters").valueStream().map(OpenApi::resolve)
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString()).toList();
    }

    /// Every documented answer.
    static Set<Documented> documented() {
        return ANSWERS.keySet();
    }

    /// The documented path that an address belongs to; empty when it belongs to none.
    static Optional<String> pathOf(String address) {
        return paths().stream().filter(path -> matches(path, address)).findFirst();
    }

    /// Fails unless the reply is what the description promises for that path.
    static void check(String path, Reply reply) {
        Documented key = new Documented(path, reply.status());
        JsonNode answer = ANSWERS.get(key);
        assertThat(answer).as("documented: %s, which says %s", key, reply.text()).isNotNull();
        checkHeaders(key, answer, reply);
        JsonNode content = answer.get("content");
        assertThat(content.propertyNames()).as("media types of %s", key).contains(reply.mediaType());
        checkBody(key, content.get(reply.mediaType()).get("schema"), reply);
        Exercised.remember(key);
    }

    /// Fails unless the text is JSON and valid by that schema.
    ///
    /// @param reference such as `#/components/schemas/Problem`
    public static void checkValid(Object what, String reference, String text) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of(LOCATION + reference));
        assertThat(schema.validate(text, InputFormat.JSON)).as("%s by %s: %s", what, reference, text).isEmpty();
    }

    /// The node that a `$ref` names, or the node itself.
    private static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static void checkHeaders(Documented key, JsonNode answer, Reply reply) {
        answer.path("headers").properties().forEach(header -> {
            String value = reply.header(header.getKey().toLowerCase(Locale.ROOT));
            JsonNode schema = header.getValue().get("schema");
            assertThat(value).as("%s of %s", header.getKey(), key).isNotEmpty();
            if (schema.has("const")) {
                assertThat(value).isEqualTo(schema.get("const").asString());
            } else {
                assertThat(value).matches(schema.get("pattern").asString());
            }
        });
    }

    private static void checkBody(Documented key, JsonNode schema, Reply reply) {
        String reference = schema.get("$ref").asString();
        if (reply.mediaType().endsWith("json")) {
            checkValid(key, reference, reply.text());
        } else {
            assertThat(reply.text()).containsPattern(resolve(schema).get("pattern").asString());
        }
    }

    private static Map<Documented, JsonNode> answers() {
        Map<Documented, JsonNode> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> path : DOCUMENT.get("paths").properties()) {
            Collection<Map.Entry<String, JsonNode>> responses = path.getValue().get("get").get("responses")
                    .properties();
            responses.forEach(response -> answers.put(
                    new Documented(path.getKey(), Integer.parseInt(response.getKey())),
                    resolve(response.getValue())));
        }
        return answers;
    }

    private static boolean matches(String path, String address) {
        String pattern = Pattern.compile("\\{\\w+}").splitAsStream(path + " ").map(Pattern::quote)
                .reduce((left, right) -> left + "[^/]*" + right).orElseThrow();
        return (address + " ").matches(pattern);
    }
}
