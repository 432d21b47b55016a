package de.erfahrungsschatz.api.asked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The frequent queries of one server as a table: month, query, how often it was asked, how often without hits. The lines stand in
/// the order of the letters, so that they tell nothing of when.
///
/// @param file need not exist
record QueryFile(Path file) {

    private static final Comparator<AskedQuery> ORDER = Comparator.comparing(AskedQuery::month).reversed()
            .thenComparing(AskedQuery::words);

    /// What stands in it and may be told; nothing where there is no file.
    List<AskedQuery> read() throws IOException {
        try {
            return Files.readAllLines(file).stream().map(QueryFile::parse).flatMap(Optional::stream)
                    .filter(AskedQuery::isTold).map(AskedQuery::told).toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    /// Replaces what stands in it, in one step.
    void write(List<AskedQuery> queries) throws IOException {
        String lines = queries.stream().filter(AskedQuery::isTold).map(AskedQuery::told).sorted(ORDER)
                .map(QueryFile::line).collect(Collectors.joining());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, lines);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(AskedQuery query) {
        return query.month() + "\t" + query.words() + "\t" + query.asked() + "\t" + query.unanswered() + "\n";
    }

    /// Empty for a line that somebody else has written.
    private static Optional<AskedQuery> parse(String line) {
        String[] cells = line.split("\t", -1);
        try {
            return cells.length == 4
                    ? Optional.of(new AskedQuery(YearMonth.parse(cells[0]), cells[1], Long.parseLong(cells[2]),
                            Long.parseLong(cells[3])))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
