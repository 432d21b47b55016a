package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.text.WordSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// The shipped lists of verbs that tell what somebody does.
final class Verbs {

    private Verbs() {}

    /// The verbs of a list.
    static WordSet of(String resource) {
        try (InputStream stream = Verbs.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + resource);
            }
            return WordSet.of(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + resource, e);
        }
    }
}
