package de.erfahrungsschatz.api.serve;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Correction;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// An index that answers a limited number of questions at once; some others wait their turn for a while, and whoever comes when these
/// are too many already is sent away at once. There are many more threads than processors: more questions at once would only make
/// all of them slow, and more that wait would leave no thread to say so.
public final class BoundedIndex implements SearchIndex {

    /// How many questions may wait for each that is answered: at the usual pace a fraction of a second.
    private static final int WAITING_FOR_EACH = 16;

    private final SearchIndex index;
    private final Semaphore turns;
    private final int mostWaiting;
    private final Duration patience;

    /// @param atOnce how many questions may run at once, at least 1
    /// @param patience how long a question waits for its turn
    public BoundedIndex(SearchIndex index, int atOnce, Duration patience) {
        this.index = index;
        this.turns = new Semaphore(atOnce, true);
        this.mostWaiting = WAITING_FOR_EACH * atOnce;
        this.patience = patience;
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public SearchResult search(Viewer viewer, SearchRequest request) {
        return inTurn(() -> index.search(viewer, request));
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public Optional<DocumentView> document(Viewer viewer, DocumentId id, Query query) {
        return inTurn(() -> index.document(viewer, id, query));
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public Optional<List<Hit>> sameQuestion(Viewer viewer, DocumentId id, int passage, int limit) {
        return inTurn(() -> index.sameQuestion(viewer, id, passage, limit));
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public Optional<List<Hit>> similar(Viewer viewer, DocumentId id, int limit) {
        return inTurn(() -> index.similar(viewer, id, limit));
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public List<ReportedExperience> experiences(Viewer viewer) {
        return inTurn(() -> index.experiences(viewer));
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public List<Expert> experts(Viewer viewer, ExpertRequest request) {
        return inTurn(() -> index.experts(viewer, request));
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public Optional<Expert> expert(Viewer viewer, String id, ConfirmedPeople confirmed) {
        return inTurn(() -> index.expert(viewer, id, confirmed));
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public List<Suggestion> suggest(Viewer viewer, String typed, int limit) {
        return inTurn(() -> index.suggest(viewer, typed, limit));
    }

    /// @throws BusyException when too many wait already, or no turn came in time
    @Override
    public Optional<Correction> spelling(Viewer viewer, String typed, Filters filters) {
        return inTurn(() -> index.spelling(viewer, typed, filters));
    }

    @Override
    public Vocabularies vocabularies(Viewer viewer) {
        return index.vocabularies(viewer);
    }

    @Override
    public Map<Visibility, Integer> documentCounts() {
        return index.documentCounts();
    }

    @Override
    public long generation() {
        return index.generation();
    }

    @Override
    public boolean refresh() {
        return index.refresh();
    }

    @Override
    public void close() {
        index.close();
    }

    private <T> T inTurn(Supplier<T> question) {
        try {
            if (turns.getQueueLength() >= mostWaiting || !turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new BusyException();
            }
            try {
                return question.get();
            } finally {
                turns.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }
}
