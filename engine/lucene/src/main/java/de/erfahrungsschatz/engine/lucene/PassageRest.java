package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A passage without its text, which is kept apart; see [Passage] for what the rest means.
record PassageRest(int questionLength, @Nullable Integer page, List<String> headings, @Nullable String speaker,
        PassageMetadata metadata) {

    static PassageRest of(Passage passage) {
        return new PassageRest(passage.questionLength(), passage.page(), passage.headings(), passage.speaker(),
                passage.metadata());
    }

    /// The passage again.
    Passage with(String text) {
        return new Passage(text, questionLength, page, headings, speaker, metadata);
    }
}
