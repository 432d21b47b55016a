package de.erfahrungsschatz.indexer.extract.layout;

import de.erfahrungsschatz.indexer.extract.layout.Table.Strip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds tables among the rows of a region: consecutive rows with a common strip of white between their cells.
final class TableFinder {

    /// How wide the strip must at least be, as a share of the size of type: where three rows share it, and where only two do.
    private static final double STRIP = 0.6;
    private static final double STRIP_OF_TWO = 1.2;

    /// Rows further apart than so many heights of a line belong to different tables.
    private static final double FAR = 4;

    private static final int MOST_LINES_OF_CELL = 8;
    private static final double ALIGNED = 2.5;

    private TableFinder() {}

    /// Where in a list of rows a table stands.
    ///
    /// @param end behind its last row
    record Found(int start, int end, Table table) {}

    static List<Found> in(List<Row> rows) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            Optional<Found> table = rows.get(i).cells().size() > 1 ? from(rows, i) : Optional.empty();
            table.ifPresent(found::add);
            i = table.map(Found::end).orElse(i + 1);
        }
        return found;
    }

    private static Optional<Found> from(List<Row> rows, int start) {
        List<Strip> strips = strips(rows.get(start));
        int end = start + 1;
        int last = start;
        while (end < rows.size() && end - last <= MOST_LINES_OF_CELL && isClose(rows.get(end - 1), rows.get(end))) {
            List<Strip> left = free(strips, rows.get(end));
            if (endsWith(rows.get(end), strips.size(), left.size())) {
                break;
            }
            strips = left;
            last = rows.get(end).cells().size() > 1 && parts(left, rows.get(end)) ? end : last;
            end++;
        }
        List<Row> run = rows.subList(start, last + 1 + tail(rows, start, last, end));
        List<Strip> kept = common(run).stream().filter(strip -> rowsAt(strip, run) >= 2).toList();
        return isTable(run, kept) ? Optional.of(new Found(start, start + run.size(), new Table(run, kept)))
                : Optional.empty();
    }

    /// A line of its own that crosses any strip stands below the table; a row may do with fewer columns.
    private static boolean endsWith(Row row, int before, int left) {
        return row.cells().size() == 1 ? left < before : left == 0 || left * 2 < before;
    }

    /// The strips that no row crosses.
    private static List<Strip> common(List<Row> rows) {
        double size = rows.stream().mapToDouble(Row::size).min().orElseThrow();
        List<Strip> strips = new ArrayList<>();
        double end = Double.MAX_VALUE;
        for (Segment cell : rows.stream().flatMap(row -> row.cells().stream())
                .sorted(Comparator.comparingDouble(Segment::x)).toList()) {
            if (cell.x() - end >= STRIP * size) {
                strips.add(new Strip(end, cell.x()));
            }
            end = end == Double.MAX_VALUE ? cell.end() : Math.max(end, cell.end());
        }
        return strips;
    }

    private static boolean isClose(Row above, Row below) {
        return below.y() - above.y() < FAR * Math.max(above.size(), below.size());
    }

    private static List<Strip> strips(Row row) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            strips.add(new Strip(row.cells().get(i - 1).end(), row.cells().get(i).x()));
        }
        return strips;
    }

    /// What a row leaves of the strips.
    private static List<Strip> free(List<Strip> strips, Row row) {
        List<Strip> free = new ArrayList<>();
        for (Strip strip : strips) {
            double from = strip.from();
            double to = strip.to();
            for (Segment cell : row.cells()) {
                boolean isLeft = cell.x() + cell.end() < strip.from() + strip.to();
                from = isLeft ? Math.max(from, cell.end()) : from;
                to = isLeft ? to : Math.min(to, cell.x());
            }
            if (to - from >= STRIP * row.size()) {
                free.add(new Strip(from, to));
            }
        }
        return free;
    }

    private static boolean parts(List<Strip> strips, Row row) {
        return strips.stream().anyMatch(strip -> isAt(strip, row));
    }

    private static boolean isAt(Strip strip, Row row) {
        return row.first().end() <= strip.from() + 1 && row.cells().getLast().x() >= strip.to() - 1;
    }

    private static long rowsAt(Strip strip, List<Row> rows) {
        return rows.stream().filter(row -> isAt(strip, row)).count();
    }

    /// How many lines below the last row of cells still belong to one of them.
    private static int tail(List<Row> rows, int start, int last, int end) {
        boolean spaced = Table.isSpaced(rows.subList(start, last + 1));
        int tail = 0;
        for (int i = last + 1; i < end; i++) {
            Row row = rows.get(i);
            boolean close = row.y() - rows.get(i - 1).y() < Table.TIGHT * row.size();
            boolean below = rows.get(last).cells().stream().skip(spaced ? 0 : 1)
                    .anyMatch(cell -> Math.abs(cell.x() - row.first().x()) < ALIGNED);
            if (!close || !below) {
                return tail;
            }
            tail++;
        }
        return tail;
    }

    private static boolean isTable(List<Row> rows, List<Strip> strips) {
        long full = rows.stream().filter(row -> parts(strips, row)).count();
        if (strips.isEmpty() || full < 2) {
            return false;
        }
        if (full > 2) {
            return true;
        }
        Row first = rows.getFirst();
        long aligned = rows.getLast().cells().stream().filter(cell -> first.cells().stream()
                .anyMatch(other -> Math.abs(other.x() - cell.x()) < ALIGNED
                        || Math.abs(other.end() - cell.end()) < ALIGNED))
                .count();
        return aligned >= 2 && strips.getFirst().width() > STRIP_OF_TWO * first.size();
    }
}
