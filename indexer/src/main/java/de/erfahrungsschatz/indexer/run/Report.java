package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The report of a run: one JSON object a line for the run itself, every source, everything left out, and everything removed.
///
/// @param facts what the run was
/// @param lines one for every source, in the order of the paths, then the rest
public record Report(RunFacts facts, List<ReportLine> lines) {

    /// So many reports are kept under their times.
    static final int KEPT = 30;

    private static final String LATEST = "latest.jsonl";
    private static final DateTimeFormatter NAME = DateTimeFormatter
            .ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.shared();

    public Report {
        lines = List.copyOf(lines);
    }

    /// The report of the last run; empty before the first.
    ///
    /// @throws UncheckedIOException when it cannot be read or is damaged
    public static Optional<Report> latest(DataFolder data) {
        Path file = place(data);
        List<ReportLine> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                lines.add(JSON.readValue(text, ReportLine.class));
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the report " + file, e);
        } catch (JacksonException e) {
            throw new UncheckedIOException("The report " + file + " is damaged", new IOException(e));
        }
        RunFacts facts = lines.isEmpty() ? null : lines.removeFirst().run();
        return facts == null ? Optional.empty() : Optional.of(new Report(facts, lines));
    }

    /// Writes the report of a run as the latest one, and under its time when the run changed anything, so that runs that found
    /// nothing to do never crowd out those that tell something. Only the newest are kept.
    ///
    /// @throws ReportLostException when it cannot be written
    static void write(DataFolder data, RunResult result) {
        Path folder = folder(data);
        try {
            data.makePrivatePart();
            Files.createDirectories(folder);
            Path next = folder.resolve(LATEST + ".next");
            writeLines(next, result);
            if (!result.idle()) {
                Path kept = folder.resolve(NAME.format(result.facts().begun()) + ".jsonl");
                Files.copy(next, kept, StandardCopyOption.REPLACE_EXISTING);
                sweep(folder, kept);
            }
            Files.move(next, place(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ReportLostException(folder, e);
        }
    }

    /// Removes for good the reports that tell something that must not be told any more.
    ///
    /// @param secret whether a line does
    /// @throws UncheckedIOException when one cannot be read or removed
    static void forget(DataFolder data, Predicate<String> secret) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(data))) {
            for (Path file : files) {
                try (Stream<String> lines = Files.lines(file)) {
                    if (lines.noneMatch(secret)) {
                        continue;
                    }
                }
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Die Berichte in " + folder(data) + " lassen sich nicht entfernen", e);
        }
    }

    /// The file of the report of the last run.
    public static Path place(DataFolder data) {
        return folder(data).resolve(LATEST);
    }

    private static Path folder(DataFolder data) {
        return data.privatePart().resolve("reports");
    }

    private static void writeLines(Path file, RunResult result) throws IOException {
        Stream<ReportLine> lines = Stream.of(Stream.of(ReportLine.of(result.facts())),
                result.rows().stream().map(row -> ReportLine.of(row.reading(), row.change(), result.groups())),
                result.leftOut().stream().map(ReportLine::of),
                result.removed().stream().map(ReportLine::removed), result.unread().stream().map(ReportLine::unread))
                .flatMap(part -> part);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (Iterator<ReportLine> all = lines.iterator(); all.hasNext();) {
                writer.write(JSON.writeValueAsString(all.next()));
                writer.write('\n');
            }
        }
    }

    /// The one just written stays in any case: the clock may have gone backwards, so that others seem newer.
    private static void sweep(Path folder, Path written) throws IOException {
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[0-9]*.jsonl")) {
            files.forEach(file -> {
                if (!file.equals(written)) {
                    others.add(file);
                }
            });
        }
        others.sort(Comparator.comparing(Path::toString).reversed());
        for (Path old : others.subList(Math.min(KEPT - 1, others.size()), others.size())) {
            Files.deleteIfExists(old);
        }
    }
}
