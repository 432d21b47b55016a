package de.erfahrungsschatz.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.json.JsonMapper;

/// Writes answers as JSON: what is null is left out.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /// What a program wrote as JSON.
    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// The bytes of an answer, in UTF-8.
    public static byte[] write(Object answer) {
        return MAPPER.writeValueAsBytes(answer);
    }
}
