package de.erfahrungsschatz.api.openapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a server answered.
public final class Reply {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /// @param headers by name in lower case
    /// @param body as it was sent
    Reply(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /// The status of HTTP.
    public int status() {
        return status;
    }

    /// All headers, by name in lower case.
    public Map<String, List<String>> headers() {
        return headers;
    }

    /// How many bytes were sent after the head.
    public int length() {
        return body.length;
    }

    /// The value of a header that is sent once; "" when it is not sent.
    public String header(String name) {
        return String.join("; and again: ", headers.getOrDefault(name, List.of()));
    }

    /// The media type without its parameters.
    public String mediaType() {
        return header("content-type").split(";", -1)[0];
    }

    /// The body as text, unpacked.
    public String text() {
        return new String(header("content-encoding").equals("gzip") ? unpacked() : body, StandardCharsets.UTF_8);
    }

    /// The body as JSON.
    public JsonNode json() {
        return MAPPER.readTree(text());
    }

    private byte[] unpacked() {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Not packed with gzip", e);
        }
    }
}
