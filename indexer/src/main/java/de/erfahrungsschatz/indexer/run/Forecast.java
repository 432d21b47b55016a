package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import java.util.List;

/// What a run would do, by path.
///
/// @param added files that are new
/// @param changed files that changed, or about which something else was said
/// @param renamed files that are known under another path
/// @param removed files that are gone
/// @param unchanged how many files are the same
/// @param becomingPublic files of which everybody could read something that was not public before
/// @param withheld problems that would keep a file from everybody, with file and line
/// @param leftOut what lies in the folder but is no document
public record Forecast(List<String> added, List<String> changed, List<String> renamed, List<String> removed,
        int unchanged, List<String> becomingPublic, List<String> withheld, List<LeftOut> leftOut) {

    static Forecast of(Plan plan) {
        return new Forecast(paths(plan, Task.Change.ADDED), paths(plan, Task.Change.CHANGED),
                paths(plan, Task.Change.RENAMED), plan.gone().stream().map(Entry::path).sorted().toList(),
                plan.same().size(), plan.becomingPublic().stream().map(task -> task.file().path()).toList(),
                plan.tasks().stream().map(Task::heard).filter(Heard.Broken.class::isInstance)
                        .map(Heard.Broken.class::cast).flatMap(broken -> broken.problems().stream())
                        .map(Object::toString).distinct().toList(),
                plan.leftOut());
    }

    private static List<String> paths(Plan plan, Task.Change change) {
        return plan.tasks().stream().filter(task -> task.change() == change).map(task -> task.file().path()).toList();
    }
}
