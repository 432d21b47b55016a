package de.erfahrungsschatz.indexer.extract.worker.pdf;

/// A horizontal or vertical line drawn on a page, in points, its ends in ascending order.
record Rule(double x1, double y1, double x2, double y2) {

    /// Shorter ones underline a word or are part of a picture.
    private static final double SHORTEST = 6;

    /// What is thinner is a line, though it be drawn as a box.
    private static final double THIN = 2.5;

    boolean isRule() {
        double width = x2 - x1;
        double height = y2 - y1;
        return Math.min(width, height) <= THIN && Math.max(width, height) >= SHORTEST;
    }

    boolean isUpright() {
        return y2 - y1 > x2 - x1;
    }

    /// The same in a coordinate system in which lines of text that have this turn are level, from the upper left.
    ///
    /// @param pageWidth as the page lies, whatever its turn
    Rule turned(int turn, double pageWidth, double pageHeight) {
        return switch (turn) {
            case 90 -> new Rule(y1, x1, y2, x2);
            case 180 -> new Rule(pageWidth - x2, y1, pageWidth - x1, y2);
            case 270 -> new Rule(pageHeight - y2, pageWidth - x2, pageHeight - y1, pageWidth - x1);
            default -> new Rule(x1, pageHeight - y2, x2, pageHeight - y1);
        };
    }
}
