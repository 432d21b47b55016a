package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Admission;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps the indexes in the data folder itself.
public final class LuceneEngine implements Engine {

    @Override
    public IndexUpdate update(DataFolder folder, Vocabularies vocabularies) {
        return begin(folder, vocabularies, false);
    }

    @Override
    public IndexUpdate rebuild(DataFolder folder, Vocabularies vocabularies) {
        return begin(folder, vocabularies, true);
    }

    private static IndexUpdate begin(DataFolder folder, Vocabularies vocabularies, boolean afresh) {
        try {
            return LuceneUpdate.begin(folder, vocabularies, afresh);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the index in " + folder.root(), e);
        }
    }

    @Override
    public void forgetOlder(DataFolder folder) {
        try {
            OlderCommits.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove older indexes in " + folder.root(), e);
        }
    }

    @Override
    public SearchIndex open(DataFolder folder, Admission admission) {
        try {
            return new LuceneIndex(folder, admission);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the index in " + folder.root(), e);
        }
    }

    @Override
    public Set<Path> decode(Path folder, Consumer<Trace> reader) {
        try {
            return IndexDecoder.decode(folder, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the index in " + folder, e);
        }
    }
}
