package de.erfahrungsschatz.indexer.extract.layout;

import org.jspecify.annotations.Nullable;

/// A stretch of a line without a wide gap, in points from the upper left of its page.
///
/// @param y of the baseline
/// @param size of the type
/// @param turn against the rest of the page, in degrees; 0 of nearly everything
/// @param boldness where it is bold
/// @param grid the table that stands here as one; null of text
record Segment(String text, double x, double y, double width, double size, int turn, Boldness boldness,
        @Nullable Grid grid) {

    private static final double GRID_SIZE = 10;

    Segment(String text, double x, double y, double width, double size, int turn, Boldness boldness) {
        this(text, x, y, width, size, turn, boldness, null);
    }

    static Segment of(Grid grid) {
        return new Segment("", grid.left(), grid.top() + 0.75 * GRID_SIZE, grid.right() - grid.left(), GRID_SIZE, 0,
                Boldness.NONE, grid);
    }

    /// Where a stretch is bold.
    ///
    /// @param starts whether its first letter is
    /// @param wholly whether all its letters are
    record Boldness(boolean starts, boolean wholly) {

        static final Boldness NONE = new Boldness(false, false);

        Boldness and(Boldness next) {
            return new Boldness(starts, wholly && next.wholly);
        }
    }

    double end() {
        return x + width;
    }

    double top() {
        return y - 0.75 * size;
    }

    double bottom() {
        return y + 0.25 * size;
    }

    /// The mean width of its characters.
    double letter() {
        return width / Math.max(1, text.length());
    }

    /// This and the one to its right as one.
    Segment and(Segment next) {
        return joined(next, " ");
    }

    /// This and the one below, of the same cell, as one: a word that a hyphen breaks stays broken.
    Segment andBelow(Segment next) {
        return joined(next, Paragraph.endsWithHyphen(text) ? "\n" : " ");
    }

    private Segment joined(Segment next, String between) {
        double usual = text.length() >= next.text.length() ? size : next.size;
        return new Segment(text + between + next.text, x, y, Math.max(end(), next.end()) - x, usual, turn,
                boldness.and(next.boldness));
    }
}
