package de.erfahrungsschatz.indexer.extract.worker.pdf;

/// A character as it stands on a page, in points. Its place is told in the direction in which it is read: whatever the turn,
/// `x` grows along the line and `y` from line to line.
///
/// @param text one character or, of a ligature, several
/// @param turn of the line against the horizontal, counterclockwise in degrees, 0 to 359
/// @param y of the baseline
/// @param size of the type
/// @param space how wide a space of this type is
record Glyph(String text, int turn, double x, double width, double y, double size, double space, boolean bold) {

    double end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
