package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.util.List;

/// A stretch of a line without any wide gap, in points: a whole line of prose, or one cell of a table.
///
/// @param turn as of a [Glyph]
/// @param y of the baseline
/// @param size that most of its characters have
/// @param runs its text, cut where it turns bold or light
record Line(int turn, double x, double y, double width, double size, List<Run> runs) {

    Line {
        runs = List.copyOf(runs);
    }

    /// Neighbouring characters of one weight.
    record Run(String text, boolean bold) {}
}
