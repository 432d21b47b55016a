package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Keeps the indexes in the data folder itself.
public final class LuceneEngine implements Engine {

    @Override
    public IndexUpdate update(DataFolder folder, Vocabularies vocabularies) {
        try {
            return LuceneUpdate.begin(folder, vocabularies);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the index in " + folder.root(), e);
        }
    }

    @Override
    public SearchIndex open(DataFolder folder) {
        try {
            return new LuceneIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the index in " + folder.root(), e);
        }
    }
}
