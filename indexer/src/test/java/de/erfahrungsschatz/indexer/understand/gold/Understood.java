package de.erfahrungsschatz.indexer.understand.gold;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.extract.ExtractedText;
import de.erfahrungsschatz.indexer.understand.Draft;
import de.erfahrungsschatz.indexer.understand.Understanding;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What the rules make of a gold file.
///
/// @param file the file
/// @param drafts its documents
record Understood(GoldFile file, List<Draft> drafts) {

    private static final Understanding UNDERSTANDING = understanding();

    static Understood of(GoldFile file) {
        return of(file, file.extracted());
    }

    /// @param text of the file, in whatever state
    static Understood of(GoldFile file, ExtractedText text) {
        return new Understood(file, UNDERSTANDING.understand(text, file.path(), List.of()));
    }

    /// All passages of all documents.
    List<Passage> passages() {
        return drafts.stream().flatMap(draft -> draft.passages().stream()).toList();
    }

    private static Understanding understanding() {
        try {
            return new Understanding(VocabularyReader.read(null),
                    Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
        } catch (InvalidYamlException e) {
            throw new IllegalStateException(e);
        }
    }
}
