package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Admission;
import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Expert;
import de.erfahrungsschatz.engine.port.ExpertRequest;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers from the newest snapshot.
final class LuceneIndex implements SearchIndex {

    private final DataFolder data;
    private final SnapshotReader reader;
    private volatile Snapshot current;
    private volatile boolean closed;

    /// @param admission asked about each generation before it is opened
    LuceneIndex(DataFolder data, Admission admission) throws IOException {
        this.data = data;
        reader = new SnapshotReader(data, new SegmentTables(), admission);
        current = reader.open(null);
    }

    @Override
    public SearchResult search(Viewer viewer, SearchRequest request) {
        return read(snapshot -> snapshot.view(viewer).search(request));
    }

    @Override
    public Optional<DocumentView> document(Viewer viewer, DocumentId id, Query query) {
        return read(snapshot -> snapshot.view(viewer).document(id, query));
    }

    @Override
    public Optional<List<Hit>> sameQuestion(Viewer viewer, DocumentId id, int passage, int limit) {
        return read(snapshot -> snapshot.view(viewer).sameQuestion(id, passage, limit));
    }

    @Override
    public Optional<List<Hit>> similar(Viewer viewer, DocumentId id, int limit) {
        return read(snapshot -> snapshot.view(viewer).similar(id, limit));
    }

    @Override
    public List<ReportedExperience> experiences(Viewer viewer) {
        return read(snapshot -> snapshot.view(viewer).experiences());
    }

    @Override
    public List<Expert> experts(Viewer viewer, ExpertRequest request) {
        return read(snapshot -> snapshot.view(viewer).experts().of(request));
    }

    @Override
    public Optional<Expert> expert(Viewer viewer, String id, ConfirmedPeople confirmed) {
        return read(snapshot -> snapshot.view(viewer).experts().find(id, confirmed));
    }

    @Override
    public List<Suggestion> suggest(Viewer viewer, String typed, int limit) {
        return read(snapshot -> snapshot.view(viewer).suggest(typed, limit));
    }

    @Override
    public Optional<Correction> spelling(Viewer viewer, String typed, Filters filters) {
        return read(snapshot -> snapshot.view(viewer).spelling(typed, filters));
    }

    @Override
    public Vocabularies vocabularies(Viewer viewer) {
        return read(snapshot -> snapshot.view(viewer).vocabularies());
    }

    @Override
    public Map<Visibility, Integer> documentCounts() {
        return read(Snapshot::documentCounts);
    }

    @Override
    public long generation() {
        return read(Snapshot::generation);
    }

    @Override
    public synchronized boolean refresh() {
        requireOpen();
        if (reader.published().equals(current.published())) {
            return false;
        }
        try {
            Snapshot old = current;
            current = reader.open(old);
            old.leave();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the index in " + data.root(), e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (reader) {
            current.leave();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the index in " + data.root(), e);
        }
    }

    private <T> T read(Reading<T> reading) {
        Snapshot snapshot = enter();
        try {
            return reading.from(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the index in " + data.root(), e);
        } finally {
            leave(snapshot);
        }
    }

    /// The newest snapshot, in use until [#leave].
    private Snapshot enter() {
        while (true) {
            requireOpen();
            Snapshot snapshot = current;
            if (snapshot.enter()) {
                return snapshot;
            }
        }
    }

    private void leave(Snapshot snapshot) {
        try {
            snapshot.leave();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the index in " + data.root(), e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The index in " + data.root() + " is closed");
        }
    }

    /// What is read from a snapshot.
    private interface Reading<T> {

        T from(Snapshot snapshot) throws IOException;
    }
}
