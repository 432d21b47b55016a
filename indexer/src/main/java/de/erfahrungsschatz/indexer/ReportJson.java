package de.erfahrungsschatz.indexer;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.erfahrungsschatz.indexer.run.OpenFailure;
import de.erfahrungsschatz.indexer.run.Report;
import de.erfahrungsschatz.indexer.run.ReportLine;
import de.erfahrungsschatz.indexer.run.RunFacts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the report as JSON.
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ReportJson() {}

    static String of(Optional<Report> last, List<OpenFailure> open) {
        return JSON.writeValueAsString(
                new View(last.map(report -> new Run(report.facts(), report.lines())).orElse(null),
                        open.stream().map(failure -> new Open(failure.folder(), failure.line().path(),
                                failure.line().outcome(), failure.line().reason(), failure.line().why())).toList()));
    }

    private record View(@Nullable Run lastRun, List<Open> open) {}

    private record Run(RunFacts run, List<ReportLine> sources) {}

    private record Open(String folder, String path, String outcome, @Nullable String reason, @Nullable String why) {}
}
