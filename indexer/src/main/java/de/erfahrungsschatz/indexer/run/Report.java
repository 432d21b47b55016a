package de.erfahrungsschatz.indexer.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.io.BufferedWriter;
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
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                write(result, out);
            }
            Path latest = folder.resolve(LATEST);
            Path next = folder.resolve(LATEST + ".next");
            Files.copy(file, next, StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Der Bericht " + file + " lässt sich nicht schreiben", e);
        }
    }

    /// Line by line: all lines of a large folder at once would be half of the memory of a run.
    private static void write(RunResult result, BufferedWriter out) throws IOException {
        for (RunResult.Row row : result.rows()) {
            write(of(row.change(), row.reading()), out);
        }
        for (LeftOut left : result.leftOut()) {
            write(new Line(left.path(), "left-out", null, left.reason().name().toLowerCase(Locale.ROOT)
                    .replace('_', '-'), left.why(), null, List.of(), List.of()), out);
        }
        for (Entry entry : result.removed()) {
            write(new Line(entry.path(), "removed", "removed", null, null, null, List.of(), List.of()), out);
        }
    }

    private static void write(Line line, BufferedWriter out) throws IOException {
        out.write(JSON.writeValueAsString(line));
        out.newLine();
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
