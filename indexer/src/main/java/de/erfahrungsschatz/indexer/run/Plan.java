package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.manifest.Entry;
import java.util.List;

/// What a run has to do.
///
/// @param root the indexed folder, absolute
/// @param standard who its documents are for when nobody says so
/// @param tasks the files that must be read, in the order of their paths
/// @param same what is known of the files that did not change
/// @param gone what was known of files that are no longer there, under no other name either
/// @param moved what was known, in other folders, of files that were moved here from there
/// @param leftOut what lies in the folder but is no document
record Plan(String root, Visibility standard, List<Task> tasks, List<Entry> same, List<Entry> gone,
        List<Entry> moved, List<LeftOut> leftOut) {

    Plan {
        tasks = List.copyOf(tasks);
        same = List.copyOf(same);
        gone = List.copyOf(gone);
        moved = List.copyOf(moved);
        leftOut = List.copyOf(leftOut);
    }

    /// Whether nothing has to be done.
    boolean isIdle() {
        return tasks.isEmpty() && gone.isEmpty();
    }

    /// The same for an index that starts from nothing: of files that cannot be read today it holds nothing, so they are read as soon as
    /// they can be.
    Plan withoutIndex() {
        return new Plan(root, standard, tasks, same.stream().map(Entry::outdated).toList(), gone, moved, leftOut);
    }

    /// The same when its tasks are somebody else's.
    Plan withoutTasks() {
        return new Plan(root, standard, List.of(), same, gone, moved, leftOut);
    }

    /// The files of which something would be public that was not before.
    List<Task> becomingPublic() {
        return tasks.stream().filter(task -> task.foreseen(standard).contains(Visibility.PUBLIC))
                .filter(task -> task.before() == null || task.before().documents()
                        .noneMatch(document -> document.visibility() == Visibility.PUBLIC))
                .toList();
    }
}
