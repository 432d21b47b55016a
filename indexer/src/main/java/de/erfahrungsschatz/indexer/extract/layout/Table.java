package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rows that stand in common columns, from top to bottom.
///
/// @param rows as they stand on their baselines
/// @param strips of white between the columns, from left to right
record Table(List<Row> rows, List<Strip> strips) {

    /// A line that stands closer than this to the one above it may go on with its cell.
    static final double TIGHT = 1.45;

    Table {
        rows = List.copyOf(rows);
        strips = List.copyOf(strips);
    }

    /// A strip of white that no line crosses, from its left to its right end.
    record Strip(double from, double to) {

        double width() {
            return to - from;
        }
    }

    /// The rows as text, cells of several lines put together.
    List<List<Segment>> entries() {
        List<List<List<Segment>>> entries = new ArrayList<>();
        boolean spaced = isSpaced();
        for (int i = 0; i < rows.size(); i++) {
            List<List<Segment>> cells = cells(rows.get(i));
            if (i > 0 && goesOn(cells, rows.get(i).y() - rows.get(i - 1).y(), rows.get(i).size(), spaced)) {
                List<List<Segment>> before = entries.getLast();
                for (int column = 0; column < cells.size(); column++) {
                    before.get(column).addAll(cells.get(column));
                }
            } else {
                entries.add(cells);
            }
        }
        return entries.stream().map(Table::joined).toList();
    }

    private static List<Segment> joined(List<List<Segment>> entry) {
        return entry.stream().filter(cell -> !cell.isEmpty())
                .map(cell -> cell.stream().reduce(Segment::andBelow).orElseThrow())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<List<Segment>> cells(Row row) {
        List<List<Segment>> cells = new ArrayList<>();
        for (int column = 0; column <= strips.size(); column++) {
            cells.add(new ArrayList<>());
        }
        for (Segment cell : row.cells()) {
            int column = (int) strips.stream().filter(strip -> strip.to() <= cell.x() + 1).count();
            cells.get(column).add(cell);
        }
        return cells;
    }

    /// A line with an empty cell, close to the one above, goes on with it: where rows have room between them always, elsewhere
    /// when its first cell is the empty one.
    private static boolean goesOn(List<List<Segment>> cells, double step, double size, boolean spaced) {
        boolean someEmpty = cells.stream().anyMatch(List::isEmpty);
        return someEmpty && step < TIGHT * size && (spaced || cells.getFirst().isEmpty());
    }

    private boolean isSpaced() {
        return isSpaced(rows);
    }

    /// Whether there is more room between rows than between the lines of a cell.
    static boolean isSpaced(List<Row> rows) {
        int wide = 0;
        int tight = 0;
        for (int i = 1; i < rows.size(); i++) {
            boolean isTight = rows.get(i).y() - rows.get(i - 1).y() < TIGHT * rows.get(i).size();
            tight += isTight ? 1 : 0;
            wide += isTight ? 0 : 1;
        }
        return wide * 3 >= tight;
    }
}
