package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a run came to.
///
/// @param facts what the run was
/// @param rows every source of the folder that was read, in the order of the paths
/// @param removed the files that are gone
/// @param leftOut what lies in the folder but is no document
/// @param counts how many documents the data folder holds for each visibility
/// @param groups the group of each document that says nearly the same as others for the same viewers, by its id
/// @param unread the files that were left for the next run because this one was asked to end
public record RunResult(RunFacts facts, List<Row> rows, List<Entry> removed, List<LeftOut> leftOut,
        Map<Visibility, Long> counts, Map<String, String> groups, List<String> unread) {

    public RunResult {
        rows = List.copyOf(rows);
        removed = List.copyOf(removed);
        leftOut = List.copyOf(leftOut);
        unread = List.copyOf(unread);
    }

    /// One source.
    ///
    /// @param change `added`, `changed`, `renamed` or `unchanged`
    public record Row(String change, Reading reading) {}

    /// The number of the generation that is published now.
    public long generation() {
        return facts.generation();
    }

    /// Whether there was nothing to do.
    boolean idle() {
        return removed.isEmpty() && unread.isEmpty() && rows.stream().allMatch(row -> row.change().equals("unchanged"));
    }

    /// The sources that the office must do something about.
    public Stream<Reading> failures() {
        return rows.stream().map(Row::reading).filter(Reading::failed);
    }

    /// Whether everything was read that could be expected to be.
    public boolean complete() {
        return failures().findAny().isEmpty()
                && leftOut.stream().noneMatch(left -> left.reason() == LeftOut.Reason.UNREADABLE
                        || left.reason() == LeftOut.Reason.ORPHANED_SIDECAR);
    }
}
