package de.erfahrungsschatz.indexer.understand.gold;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.Draft;
import de.erfahrungsschatz.indexer.understand.Understanding;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/// A marked document and what the rules made of it.
///
/// @param file the source it stands in
/// @param gold the truth
/// @param draft what the rules say: of several documents the one that shares most words with the marked one
record MarkedDocument(GoldFile file, GoldDocument gold, Draft draft) {

    /// The vocabularies that ship, without a network's own.
    static final Vocabularies VOCABULARIES = vocabularies();

    private static final Understanding UNDERSTANDING = new Understanding(VOCABULARIES,
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    /// All documents of one half.
    static List<MarkedDocument> of(String half) {
        return GoldFile.of(half).stream().flatMap(file -> {
            List<Draft> drafts = UNDERSTANDING.understand(file.extracted(), file.path(), List.of());
            return file.documents().stream().map(gold -> new MarkedDocument(file, gold, nearest(gold, drafts)));
        }).toList();
    }

    private static Vocabularies vocabularies() {
        try {
            return VocabularyReader.read(null);
        } catch (InvalidYamlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Draft nearest(GoldDocument gold, List<Draft> drafts) {
        return drafts.stream().max(Comparator.comparingInt(draft -> shared(gold, draft))).orElseThrow();
    }

    private static int shared(GoldDocument gold, Draft draft) {
        return gold.blocks().stream().map(GoldBlock::text)
                .filter(text -> draft.passages().stream().anyMatch(passage -> passage.text().contains(text)))
                .mapToInt(String::length).sum();
    }
}
