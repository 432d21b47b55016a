package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/// The files that a run has to read, folder by folder. Each is forgotten when it is handed out: what is known of a file before it is
/// read takes as much memory as what is known after, and a run over many files needs only one of both.
final class Agenda {

    private final List<Folder> folders;
    /// What happened to the files of the first folder that are known already; the others are new.
    private final Map<String, String> known = new HashMap<>();

    /// @param plans whose tasks are taken over; whoever wants them forgotten keeps [Plan#withoutTasks] of them
    Agenda(List<Plan> plans) {
        folders = plans.stream()
                .map(plan -> new Folder(plan.root(), plan.standard(), new ArrayDeque<>(plan.tasks()))).toList();
        plans.getFirst().same().forEach(entry -> known.put(entry.path(), "unchanged"));
        plans.getFirst().tasks().stream().filter(task -> task.change() != Task.Change.ADDED)
                .forEach(task -> known.put(task.file().path(), task.change().label()));
    }

    /// The files of one folder.
    ///
    /// @param standard who its documents are for when nobody says so
    /// @param tasks those that were not handed out yet
    record Folder(String root, Visibility standard, Queue<Task> tasks) {

        /// Hands out the tasks in their order until the run is asked to end.
        Stream<Task> handOut(StopSignal stop) {
            return Stream.generate(() -> Optional.ofNullable(stop.requested() ? null : tasks.poll()))
                    .takeWhile(Optional::isPresent).flatMap(Optional::stream);
        }
    }

    List<Folder> folders() {
        return folders;
    }

    /// The tasks that were not handed out, of all folders.
    List<Task> left() {
        return folders.stream().map(Folder::tasks).flatMap(Collection::stream).toList();
    }

    /// The tasks of the folder that the operator named that were not handed out.
    Collection<Task> leftOfNamed() {
        return folders.getFirst().tasks();
    }

    /// What happened to a file of the folder that the operator named: `added`, `changed`, `renamed`, or `unchanged` when it had not to
    /// be read.
    String change(String path) {
        return known.getOrDefault(path, Task.Change.ADDED.label());
    }
}
