package de.erfahrungsschatz.api.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The last run of the indexer and what is not readable yet, as `report --json` tells it.
///
/// @param lastRun null when there was none
/// @param open what is not readable yet, in all folders
public record IntakeReport(@Nullable Run lastRun, List<Open> open) {

    /// A run.
    ///
    /// @param run what it was
    /// @param sources what became of each file
    public record Run(Facts run, List<Source> sources) {

        /// How many sources had which outcome.
        public Map<String, Long> outcomes() {
            return sources.stream()
                    .collect(Collectors.groupingBy(Source::outcome, TreeMap::new, Collectors.counting()));
        }

        /// The sources of which there is something to tell.
        public List<Source> doubtful() {
            return sources.stream().filter(source -> source.why() != null || !source.warnings().isEmpty()).toList();
        }
    }

    /// What a run was.
    ///
    /// @param folder that was read
    /// @param ended when
    public record Facts(String folder, Instant ended) {}

    /// What became of a source.
    ///
    /// @param why what stood in the way, as one German sentence; null for nothing
    /// @param warnings doubts, one German sentence each
    public record Source(String path, String outcome, @Nullable String why, List<String> warnings) {}

    /// A source that is not readable yet.
    ///
    /// @param why as one German sentence; null when unknown
    public record Open(String folder, String path, String outcome, @Nullable String why) {}
}
