package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.run.Task.Change;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which duplicates must be looked at again because a file of the same content changed or went, and what they inherit: when the
/// copy in the index goes, the next one takes over its documents' ids, so that links to them go on working.
final class Successions {

    private final Set<String> touched = new HashSet<>();
    private final Map<String, List<Entry>> heirless = new HashMap<>();

    /// @param tasks the files that changed
    /// @param gone the files that went, under no other name
    Successions(List<Task> tasks, List<Entry> gone) {
        for (Entry entry : gone) {
            touched.add(entry.hash());
            heirless.computeIfAbsent(entry.hash(), _ -> new ArrayList<>(1)).add(entry);
        }
        for (Task task : tasks) {
            touched.add(task.hash());
            if (task.before() != null) {
                touched.add(task.before().hash());
            }
        }
    }

    /// Whether that file must be looked at again.
    boolean concern(Entry entry) {
        return entry.duplicated() && touched.contains(entry.hash());
    }

    /// The task to do so.
    ///
    /// @param standard who documents are for when nobody says so
    Task task(SourceFile file, Entry entry, Heard heard, Visibility standard) {
        Task task = new Task(file, entry.modified(), entry.hash(), entry.settings(), heard, Change.CHANGED, entry);
        Set<Visibility> readers = Set.copyOf(task.foreseen(standard));
        List<Entry> candidates = heirless.getOrDefault(entry.hash(), List.of());
        Optional<Entry> testator = candidates.stream().filter(gone -> readers(gone).equals(readers)).findFirst();
        testator.ifPresent(candidates::remove);
        return testator.map(gone -> new Task(file, entry.modified(), entry.hash(), entry.settings(), heard,
                Change.CHANGED, entry.reading(gone.readings()))).orElse(task);
    }

    private static Set<Visibility> readers(Entry entry) {
        return entry.documents().map(document -> document.visibility()).collect(Collectors.toSet());
    }
}
