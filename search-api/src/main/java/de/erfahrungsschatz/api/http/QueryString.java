package de.erfahrungsschatz.api.http;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The part of an address after `?`, read strictly: what is not well encoded is refused and never silently taken for
/// nothing, which would answer a question that nobody asked.
final class QueryString {

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private QueryString() {}

    /// The parameters of a request.
    ///
    /// @throws UnreadableAddressException when they are not percent-encoded UTF-8
    static Map<String, List<String>> of(Context context) {
        return parse(context.queryString());
    }

    /// The parameters with their values, both in the order sent. A parameter without `=` has the value "".
    ///
    /// @param query as it was sent, without `?`; null for none
    /// @throws UnreadableAddressException when it is not percent-encoded UTF-8
    static Map<String, List<String>> parse(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : (query == null ? "" : query).split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters.computeIfAbsent(decode(name.replace('+', ' ')), _ -> new ArrayList<>())
                        .add(decode(value.replace('+', ' ')));
            }
        }
        return parameters;
    }

    /// What a percent-encoded text means.
    ///
    /// @throws UnreadableAddressException when it is not percent-encoded UTF-8
    static String decode(String encoded) {
        if (BROKEN.matcher(encoded).find()) {
            throw new UnreadableAddressException();
        }
        byte[] sent = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(sent.length);
        for (int at = 0; at < sent.length; at++) {
            if (sent[at] == '%') {
                bytes.put((byte) (HexFormat.fromHexDigit(sent[++at]) << 4 | HexFormat.fromHexDigit(sent[++at])));
            } else {
                bytes.put(sent[at]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException _) {
            throw new UnreadableAddressException();
        }
    }
}
