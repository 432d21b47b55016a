package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import java.util.List;

/// Finds the municipalities that documents mention. Safe for many threads.
public final class CityMentions {

    private final CityNames names;

    /// @param cities all municipalities, with the members of the network marked
    public CityMentions(Vocabulary cities) {
        this.names = new CityNames(cities);
    }

    /// The reading of one document.
    ///
    /// @param context what is known of it
    /// @param texts all its words: what is sure in one of them helps to understand the others
    public CityReading in(CityContext context, List<String> texts) {
        return new CityReading(names, context, texts);
    }

    /// The names that are known.
    CityNames names() {
        return names;
    }
}
