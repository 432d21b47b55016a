package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a report says of one source.
///
/// @param path below the indexed folder; of the folder itself, its absolute path
/// @param outcome the result of the reading in lower case, or one of the constants here
/// @param change `added`, `changed`, `renamed`, `unchanged` or `removed`; null where that makes no sense
/// @param reason the kind of obstacle in lower case; null when there was none
/// @param why the obstacle as one German sentence; null when there was none
/// @param effort what reading it took; null when it was not looked at
/// @param warnings doubts, one German sentence each
/// @param documents what was indexed of it
/// @param run what the run was; only in the line about the folder itself
public record ReportLine(String path, String outcome, @Nullable String change, @Nullable String reason,
        @Nullable String why, @Nullable Effort effort, List<String> warnings, List<Document> documents,
        @Nullable RunFacts run) {

    /// The outcome in the line about the folder itself.
    public static final String RUN = "run";
    /// The outcome of what lies in the folder but is no document.
    public static final String LEFT_OUT = "left_out";
    /// The outcome of a file that is gone.
    public static final String REMOVED = "removed";
    /// The outcome of a file that the run did not come to.
    public static final String UNREAD = "unread";

    public ReportLine {
        warnings = List.copyOf(warnings);
        documents = List.copyOf(documents);
    }

    /// A document in the index.
    ///
    /// @param group what the documents that say nearly the same have in common; null when no other does
    public record Document(String id, String visibility, String title, int passages, @Nullable String group) {}

    static ReportLine of(RunFacts facts) {
        return new ReportLine(facts.folder(), RUN, null, null, null, null, List.of(), List.of(), facts);
    }

    /// About a source.
    ///
    /// @param change as in [RunResult.Row]; null when it is not said by a run
    /// @param groups the group of each document that has one, by its id
    public static ReportLine of(Reading reading, @Nullable String change, Map<String, String> groups) {
        return new ReportLine(reading.path(), lower(reading.result()), change, reading.reason(), reading.why(),
                reading.effort(), reading.warnings(),
                reading.documents().stream().map(document -> new Document(document.id().value(),
                        document.visibility().label(), document.title(), document.passages(),
                        groups.get(document.id().value()))).toList(),
                null);
    }

    static ReportLine of(LeftOut left) {
        return new ReportLine(left.path(), LEFT_OUT, null, lower(left.reason()), left.why(), null, List.of(),
                List.of(), null);
    }

    /// About a file that is gone.
    public static ReportLine removed(Entry entry) {
        return new ReportLine(entry.path(), REMOVED, REMOVED, null, null, null, List.of(), List.of(), null);
    }

    static ReportLine unread(String path) {
        return new ReportLine(path, UNREAD, null, null, "Der Lauf wurde vorher beendet; der nächste liest sie.", null,
                List.of(), List.of(), null);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
