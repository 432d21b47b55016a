package de.erfahrungsschatz.indexer.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The machine-readable report of a run: one JSON object a line for every source, everything left out, and everything removed.
final class Report {

    /// The report of the last run has this name beside the one that bears its time.
    static final String LATEST = "latest.jsonl";

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Report() {}

    /// Writes the report.
    ///
    /// @param folder made when missing
    /// @return the file, named after the time of the run
    /// @throws UncheckedIOException when it cannot be written
    static Path write(Path folder, Instant time, RunResult result) {
        Path file = folder.resolve(NAME.format(time) + ".jsonl");
        try {
            Files.createDirectories(folder);
            Files.write(file, lines(result));
            Path latest = folder.resolve(LATEST);
            Path next = folder.resolve(LATEST + ".next");
            Files.copy(file, next, StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Der Bericht " + file + " lässt sich nicht schreiben", e);
        }
    }

    private static List<String> lines(RunResult result) {
        Stream<Line> rows = result.rows().stream().map(row -> of(row.change(), row.reading()));
        Stream<Line> leftOut = result.leftOut().stream().map(left -> new Line(left.path(), "left-out", null,
                left.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), left.why(), null, List.of(),
                List.of()));
        Stream<Line> removed = result.removed().stream().map(entry -> new Line(entry.path(), "removed", "removed", null,
                null, null, List.of(), List.of()));
        return Stream.of(rows, leftOut, removed).flatMap(lines -> lines).map(JSON::writeValueAsString).toList();
    }

    private static Line of(String change, Reading reading) {
        return new Line(reading.path(), reading.result().name().toLowerCase(Locale.ROOT), change, reading.reason(),
                reading.why(), reading.effort(), reading.warnings(),
                reading.documents().stream().map(document -> new DocumentLine(document.id().value(),
                        document.visibility().label(), document.title(), document.passages())).toList());
    }

    private record Line(String path, String outcome, @Nullable String change, @Nullable String reason,
            @Nullable String why, @Nullable Effort effort, List<String> warnings, List<DocumentLine> documents) {}

    private record DocumentLine(String id, String visibility, String title, int passages) {}
}
