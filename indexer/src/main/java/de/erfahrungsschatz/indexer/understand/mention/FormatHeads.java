package de.erfahrungsschatz.indexer.understand.mention;

import de.erfahrungsschatz.indexer.understand.text.CompoundHeads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The shipped rules by which an unlisted compound is a dialogue format: offices invent names for what they do, but seldom new last
/// parts.
final class FormatHeads {

    private static final String RESOURCE = "format-heads.txt";

    private FormatHeads() {}

    static CompoundHeads read() {
        try (InputStream stream = FormatHeads.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + RESOURCE);
            }
            return CompoundHeads.of(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + RESOURCE, e);
        }
    }
}
