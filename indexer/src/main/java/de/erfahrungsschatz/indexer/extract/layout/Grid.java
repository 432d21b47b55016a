package de.erfahrungsschatz.indexer.extract.layout;

import java.util.List;

/// A table with drawn borders.
///
/// @param rows for each row its cells from left to right, with what stands in them; cells may be empty, rows are not
record Grid(double left, double top, double right, double bottom, List<List<List<Segment>>> rows) {

    Grid {
        rows = List.copyOf(rows);
    }

    List<Segment> segments() {
        return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
}
