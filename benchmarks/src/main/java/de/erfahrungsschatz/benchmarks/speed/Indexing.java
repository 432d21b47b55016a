package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.PassageFile;
import de.erfahrungsschatz.corpus.document.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes several indexes of the same file while reading it once: some documents into the first, the same ones into the second, and so on,
/// so that what disturbs the machine disturbs all, and no more than some documents need be in memory.
final class Indexing {

    private static final int AT_ONCE = 400;

    private final List<Draft> drafts;
    private final List<Document> pending = new ArrayList<>();

    private Indexing(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /// Writes the indexes of a file to their end. What reading the file costs is not counted.
    static List<IndexCost> of(Path passages, List<Draft> drafts) {
        Indexing indexing = new Indexing(drafts);
        PassageFile.read(passages, indexing::add);
        indexing.flush();
        return drafts.stream().map(Draft::finish).toList();
    }

    private void add(Document document) {
        pending.add(document);
        if (pending.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        drafts.forEach(draft -> draft.add(pending));
        pending.clear();
    }
}
