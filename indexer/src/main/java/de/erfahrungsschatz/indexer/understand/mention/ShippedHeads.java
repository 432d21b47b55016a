package de.erfahrungsschatz.indexer.understand.mention;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.text.CompoundHeads;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
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
            case GROUPS -> read("group-heads.txt");
            default -> CompoundHeads.of(List.of());
        };
    }

    private static CompoundHeads read(String resource) {
        return CompoundHeads.of(ShippedFile.lines(ShippedHeads.class, resource));
    }
}
