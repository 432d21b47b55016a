package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a run came to.
///
/// @param rows every source of the folder, in the order of the paths
/// @param removed the files that are gone
/// @param leftOut what lies in the folder but is no document
/// @param counts how many documents the data folder holds for each visibility
/// @param generation the number of the generation that is published now; 0 when there is none
/// @param report the machine-readable report; null while it is not written yet
public record RunResult(List<Row> rows, List<Entry> removed, List<LeftOut> leftOut,
        Map<Visibility, Long> counts, long generation, @Nullable Path report) {

    public RunResult {
        rows = List.copyOf(rows);
        removed = List.copyOf(removed);
        leftOut = List.copyOf(leftOut);
    }

    /// One source.
    ///
    /// @param change `added`, `changed`, `renamed` or `unchanged`
    public record Row(String change, Reading reading) {}

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
