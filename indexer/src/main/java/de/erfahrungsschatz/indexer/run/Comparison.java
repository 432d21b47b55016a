package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.indexer.crawl.Crawl;
import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.crawl.Refusal;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Manifest;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.run.RunOptions.Scope;
import de.erfahrungsschatz.indexer.run.Task.Change;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import de.erfahrungsschatz.indexer.sidecar.StatementReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares what lies in a folder with what the manifest knows.
final class Comparison {

    private static final Set<String> TRANSIENT = Set.of("inaccessible", "timeout", "out_of_memory", "crash");

    private final Map<String, Entry> known;
    private final Map<String, List<Entry>> vanished = new HashMap<>();
    private final StatementReader statements;
    private final Settings settings;
    private final Visibility standard;
    private final Scope scope;
    private final FileTimes times;
    private final OtherFolders others;
    private final StopSignal stop;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Entry> same = new ArrayList<>();
    private final List<Entry> moved = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /// @param standard who documents are for when nobody says so
    /// @param scope which files that did not change count as changed
    /// @param times of the files, as seen when the folder was listed
    /// @param stop ends the comparison, for which whole files may have to be read
    Comparison(Manifest manifest, String root, StatementReader statements, Settings settings, Visibility standard,
            Scope scope, FileTimes times, StopSignal stop) {
        this.known = manifest.of(root);
        this.statements = statements;
        this.settings = settings;
        this.standard = standard;
        this.scope = scope;
        this.times = times;
        this.others = new OtherFolders(manifest, root);
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
        return new Plan(root, standard, tasks, same, gone, moved, leftOut);
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
            before = renamed(hash.get()).or(() -> movedHere(hash.get())).orElse(null);
            change = before == null ? Change.ADDED : Change.RENAMED;
        }
        long modified = times.of(file);
        Task task = new Task(file, modified, hash.get(), settings.of(heard, standard), heard, change, before);
        if (change == Change.CHANGED && before != null && isSame(task, before)) {
            same.add(before.modified() == modified ? before : before.modifiedAt(modified));
        } else {
            tasks.add(task);
        }
    }

    /// A file that looks untouched is not read again to be hashed.
    private Optional<String> hash(SourceFile file, @Nullable Entry before) {
        if (before != null && before.size() == file.size() && before.modified() == FileTimes.exactly(file)
                && scope != Scope.EVERYTHING) {
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

    private Optional<Entry> renamed(String hash) {
        List<Entry> candidates = vanished.getOrDefault(hash, List.of());
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.removeFirst());
    }

    private Optional<Entry> movedHere(String hash) {
        Optional<Entry> entry = others.left(hash);
        entry.ifPresent(moved::add);
        return entry;
    }

    /// What failed for a reason that may be gone is tried again.
    private boolean isSame(Task task, Entry before) {
        return scope != Scope.EVERYTHING && task.hash().equals(before.hash())
                && task.settings().equals(before.settings())
                && before.readings().stream().noneMatch(scope == Scope.FAILURES ? Reading::incomplete
                        : reading -> reading.reason() != null && TRANSIENT.contains(reading.reason()));
    }

    /// What was left out as a duplicate may be the only copy now, or differ in visibility.
    private void readDuplicatesAgain(Crawl crawl, List<Entry> gone) {
        Successions successions = new Successions(tasks, gone);
        Map<String, Entry> successors = new HashMap<>();
        same.stream().filter(successions::concern).forEach(entry -> successors.put(entry.path(), entry));
        if (successors.isEmpty()) {
            return;
        }
        for (SourceFile file : crawl.files()) {
            Entry entry = successors.get(file.path());
            if (entry != null) {
                tasks.add(successions.task(file, entry, statements.read(file), standard));
            }
        }
        Set<String> read = new HashSet<>();
        tasks.forEach(task -> read.add(task.file().path()));
        same.removeIf(entry -> read.contains(entry.path()));
    }
}
