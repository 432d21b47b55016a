package de.erfahrungsschatz.indexer.understand.mention;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.text.CompoundHeads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The shipped rules by which an unlisted compound belongs to a concept: offices invent names for what they do, but seldom new last
/// parts.
final class ShippedHeads {

    private ShippedHeads() {}

    /// The rules of a vocabulary; none where nobody has written any.
    static CompoundHeads of(VocabularyName vocabulary) {
        return switch (vocabulary) {
            case FORMATS -> read("format-heads.txt");
            case TOPICS -> read("topic-heads.txt");
            default -> CompoundHeads.of(List.of());
        };
    }

    private static CompoundHeads read(String resource) {
        try (InputStream stream = ShippedHeads.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + resource);
            }
            return CompoundHeads.of(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + resource, e);
        }
    }
}
