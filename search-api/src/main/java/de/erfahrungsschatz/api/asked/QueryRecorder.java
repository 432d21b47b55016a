package de.erfahrungsschatz.api.asked;

import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.CommonWords;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts the searches of one server, and writes every few minutes, and in the end, which are frequent. What goes wrong with that is logged
/// and never keeps a search from its answer.
public final class QueryRecorder implements AskedQueries, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("api.asked");
    private static final int MINUTES = 10;

    private final SearchIndex index;
    private final Viewer viewer;
    private final ConfirmedPeople confirmed;
    private final QueryFile file;
    private final Clock clock;
    private final QueryCounts counts;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("query-recorder").factory());
    private volatile Known known;

    /// Which words are harmless in a generation.
    private record Known(long generation, HarmlessWords words) {}

    private QueryRecorder(SearchIndex index, Viewer viewer, ConfirmedPeople confirmed, Path folder, Clock clock) {
        this.index = index;
        this.viewer = viewer;
        this.confirmed = confirmed;
        this.file = new QueryFile(folder.resolve(viewer.label() + ".tsv"));
        this.clock = clock;
        this.counts = new QueryCounts(clock);
        this.known = read();
    }

    /// Begins to count, from where the server ended before.
    ///
    /// @param viewer for whom the server answers, by whom its file is called
    /// @param confirmed whose names are no queries
    /// @param folder that of the files
    public static QueryRecorder start(SearchIndex index, Viewer viewer, ConfirmedPeople confirmed, Path folder,
            Clock clock) {
        QueryRecorder recorder = new QueryRecorder(index, viewer, confirmed, folder, clock);
        recorder.counts.take(recorder.before());
        var _ = recorder.pace.scheduleWithFixedDelay(recorder::write, MINUTES, MINUTES, TimeUnit.MINUTES);
        return recorder;
    }

    /// Counts a search, if it is one that somebody has just typed: neither narrowed down nor leafed through.
    @Override
    public void note(SearchQuestion question, boolean found) {
        if (question.equals(
                new SearchQuestion(question.text(), Filters.NONE, Sort.RELEVANCE, 1, Requests.USUAL_SIZE))) {
            words().of(question.text()).ifPresent(words -> counts.count(words, found));
        }
    }

    private HarmlessWords words() {
        Known last = known;
        if (last.generation() != index.generation()) {
            last = read();
            known = last;
        }
        return last.words();
    }

    private Known read() {
        return new Known(index.generation(), new HarmlessWords(CommonWords.load(), index.vocabularies(viewer)));
    }

    private List<AskedQuery> before() {
        try {
            return file.read();
        } catch (IOException e) {
            LOG.atError().setMessage("frequent queries not read").setCause(e).log();
            return List.of();
        }
    }

    /// Nothing that goes wrong may escape, or it would silently never be written again. What could not be asked of the index is not written.
    private void write() {
        try {
            YearMonth now = YearMonth.now(clock);
            TellingQueries telling = new TellingQueries(words(), new PeopleNamed(index, confirmed));
            file.write(telling.among(Stream.concat(
                    file.read().stream()
                            .filter(query -> FrequentQueries.isKept(query, now) && !query.month().equals(now)),
                    counts.told().stream()).toList()));
        } catch (IOException | RuntimeException e) {
            LOG.atError().setMessage("frequent queries not written").setCause(e).log();
        }
    }

    @Override
    public void close() {
        pace.shutdownNow();
        write();
    }
}
