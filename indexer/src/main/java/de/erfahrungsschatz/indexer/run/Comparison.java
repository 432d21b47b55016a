package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.indexer.crawl.ContentHash;
import de.erfahrungsschatz.indexer.crawl.Crawl;
import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.crawl.Refusal;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Manifest;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.run.Task.Change;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import de.erfahrungsschatz.indexer.sidecar.StatementReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Compares what lies in a folder with what the manifest knows.
final class Comparison {

    private static final Set<String> TRANSIENT = Set.of("inaccessible", "timeout", "out_of_memory", "crash");

    private final Map<String, Entry> known;
    private final Map<String, List<Entry>> vanished = new HashMap<>();
    private final StatementReader statements;
    private final Settings settings;
    private final Visibility standard;
    private final boolean all;
    private final StopSignal stop;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Entry> same = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /// @param standard who documents are for when nobody says so
    /// @param all whether files that did not change count as changed
    /// @param stop ends the comparison, for which whole files may have to be read
    Comparison(Manifest manifest, String root, StatementReader statements, Settings settings, Visibility standard,
            boolean all, StopSignal stop) {
        this.known = manifest.of(root);
        this.statements = statements;
        this.settings = settings;
        this.standard = standard;
        this.all = all;
        this.stop = stop;
    }

    /// What has to be done about a folder.
    Plan plan(Crawl crawl, String root) {
        leftOut.addAll(crawl.leftOut());
        Set<String> present = new HashSet<>();
        crawl.files().forEach(file -> present.add(file.path()));
        keepWhatCannotBeSeen(present);
        known.values().stream().filter(entry -> !present.contains(entry.path())).forEach(
                entry -> vanished.computeIfAbsent(entry.hash(), _ -> new ArrayList<>()).add(entry));
        crawl.files().forEach(this::compare);
        List<Entry> gone = vanished.values().stream().flatMap(List::stream).toList();
        readDuplicatesAgain(crawl, gone);
        return new Plan(root, standard, tasks, same, gone, leftOut);
    }

    /// A folder that cannot be listed today is no reason to forget its files.
    private void keepWhatCannotBeSeen(Set<String> present) {
        List<String> closed = leftOut.stream().filter(LeftOut::hides).map(LeftOut::path).toList();
        known.values().stream().filter(entry -> closed.stream()
                .anyMatch(path -> entry.path().equals(path) || entry.path().startsWith(path + "/")))
                .filter(entry -> present.add(entry.path())).forEach(same::add);
    }

    private void compare(SourceFile file) {
        stop.check();
        Entry before = known.get(file.path());
        Optional<String> hash = hash(file, before);
        if (hash.isEmpty()) {
            return;
        }
        Heard heard = statements.read(file);
        Change change = Change.CHANGED;
        if (before == null) {
            before = renamed(hash.get());
            change = before == null ? Change.ADDED : Change.RENAMED;
        }
        Task task = new Task(file, hash.get(), settings.of(heard, standard), heard, change, before);
        if (change == Change.CHANGED && before != null && !all && isSame(task, before)) {
            same.add(new Entry(before.root(), before.path(), file.size(), nanoseconds(file.modified()), before.hash(),
                    before.settings(), before.kept(), before.readings()));
        } else {
            tasks.add(task);
        }
    }

    /// A file that looks untouched is not read again to be hashed.
    private Optional<String> hash(SourceFile file, @Nullable Entry before) {
        if (before != null && before.size() == file.size() && before.modified() == nanoseconds(file.modified())) {
            return Optional.of(before.hash());
        }
        try {
            return Optional.of(ContentHash.of(file.file()).value());
        } catch (IOException e) {
            leftOut.add(new LeftOut(file.path(), LeftOut.Reason.UNREADABLE, Refusal.sentence(e)));
            if (before != null) {
                same.add(before);
            }
            return Optional.empty();
        }
    }

    private @Nullable Entry renamed(String hash) {
        List<Entry> candidates = vanished.getOrDefault(hash, List.of());
        return candidates.isEmpty() ? null : candidates.removeFirst();
    }

    /// What failed for a reason that may be gone is tried again.
    private static boolean isSame(Task task, Entry before) {
        return task.hash().equals(before.hash()) && task.settings().equals(before.settings())
                && before.readings().stream().map(Reading::reason)
                        .noneMatch(reason -> reason != null && TRANSIENT.contains(reason));
    }

    /// What was left out as a duplicate may be the only copy now, or differ in visibility: it is looked at again whenever a file of
    /// the same content changed or went.
    private void readDuplicatesAgain(Crawl crawl, List<Entry> gone) {
        Set<String> touched = new HashSet<>();
        gone.forEach(entry -> touched.add(entry.hash()));
        tasks.forEach(task -> {
            touched.add(task.hash());
            if (task.before() != null) {
                touched.add(task.before().hash());
            }
        });
        Map<String, SourceFile> files = new HashMap<>();
        crawl.files().forEach(file -> files.put(file.path(), file));
        for (Entry entry : List.copyOf(same)) {
            SourceFile file = files.get(entry.path());
            if (entry.duplicated() && touched.contains(entry.hash()) && file != null) {
                same.remove(entry);
                tasks.add(new Task(file, entry.hash(), entry.settings(), statements.read(file), Change.CHANGED, entry));
            }
        }
    }

    static long nanoseconds(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
