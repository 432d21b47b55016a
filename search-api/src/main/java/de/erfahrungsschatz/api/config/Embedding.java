package de.erfahrungsschatz.api.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which websites may show the small search page in a frame.
///
/// @param ancestors their origins, such as `https://www.example.org`; empty when none may
public record Embedding(List<String> ancestors) {

    /// No website may.
    public static final Embedding NONE = new Embedding(List.of());

    /// Scheme, host and port, and nothing that could end the directive of a header or begin another.
    private static final Pattern ORIGIN = Pattern
            .compile("https?://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[1-9]\\d{0,4})?");

    /// @throws IllegalArgumentException when one of them is no origin
    public Embedding {
        ancestors = List.copyOf(ancestors);
        if (!ancestors.stream().allMatch(ancestor -> origin(ancestor).isPresent())) {
            throw new IllegalArgumentException("Not all of them are origins: " + ancestors);
        }
    }

    /// The text, if it is an origin.
    static Optional<String> origin(String text) {
        return Optional.of(text).filter(origin -> ORIGIN.matcher(origin).matches());
    }

    /// What the directive `frame-ancestors` of a Content-Security-Policy says.
    public String frameAncestors() {
        return ancestors.isEmpty() ? "'none'" : String.join(" ", ancestors);
    }
}
