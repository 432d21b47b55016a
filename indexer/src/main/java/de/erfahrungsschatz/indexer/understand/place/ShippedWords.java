package de.erfahrungsschatz.indexer.understand.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists of words that are shipped beside this class, one word a line.
final class ShippedWords {

    private ShippedWords() {}

    /// The words of a list, in lower case as they stand there.
    static Set<String> of(String resource) {
        try (InputStream stream = ShippedWords.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + resource, e);
        }
    }
}
