package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What stands on one baseline, from left to right.
///
/// @param cells at least one; between two of them is a wide gap
record Row(List<Segment> cells) {

    /// Baselines that differ by less than this share of the size are one.
    private static final double SAME_LINE = 0.35;

    /// A bullet or number that stands in front of its text, however wide the gap behind it.
    private static final Pattern MARKER = Pattern
            .compile(
                    "(?!\\d{1,2}\\.(?:00|15|30|45)$)(?:[•‣▪●○◦■□➢➤✓*·–—\\-\\uE000-\\uF8FF]|\\(?\\d{1,2}[.)]"
                            + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\(?[a-zA-Z][.)]"
                            + "|[IVX]{1,4}\\.)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final double MARKER_GAP = 5;
    private static final double APART = 3;

    Row {
        cells = List.copyOf(cells);
    }

    /// The rows of a region, from top to bottom.
    static List<Row> of(List<Segment> segments) {
        List<List<Segment>> rows = new ArrayList<>();
        List<Segment> sorted = segments.stream().sorted(Comparator.comparingDouble(Segment::y)
                .thenComparingDouble(Segment::x)).toList();
        for (Segment segment : sorted) {
            List<Segment> last = rows.isEmpty() ? List.of() : rows.getLast();
            if (last.stream().allMatch(other -> isBeside(other, segment)) && !last.isEmpty()) {
                last.add(segment);
            } else {
                rows.add(new ArrayList<>(List.of(segment)));
            }
        }
        return rows.stream().map(Row::sorted).toList();
    }

    private static boolean isBeside(Segment one, Segment other) {
        double size = Math.min(one.size(), other.size());
        boolean apart = one.end() <= other.x() + 1 || other.end() <= one.x() + 1;
        return apart && Math.abs(one.y() - other.y()) <= SAME_LINE * size;
    }

    private static Row sorted(List<Segment> segments) {
        List<Segment> cells = new ArrayList<>();
        for (Segment segment : segments.stream().sorted(Comparator.comparingDouble(Segment::x)).toList()) {
            if (cells.size() == 1 && belongsTo(cells.getLast(), segment)) {
                cells.add(cells.removeLast().and(segment));
            } else {
                cells.add(segment);
            }
        }
        return new Row(cells);
    }

    private static boolean belongsTo(Segment before, Segment segment) {
        double gap = segment.x() - before.end();
        return before.grid() == null && segment.grid() == null
                && MARKER.matcher(before.text()).matches() && gap < MARKER_GAP * segment.size();
    }

    /// Whether its parts stand so far apart that nobody reads them as one line.
    boolean isApart() {
        if (cells.size() == 2 && NUMBER.matcher(first().text()).matches()) {
            return false;
        }
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).x() - cells.get(i - 1).end() > APART * cells.get(i).size()) {
                return true;
            }
        }
        return false;
    }

    Segment first() {
        return cells.getFirst();
    }

    /// All of it as one stretch.
    Segment whole() {
        return cells.stream().reduce(Segment::and).orElseThrow();
    }

    double y() {
        return first().y();
    }

    double size() {
        return cells.stream().mapToDouble(Segment::size).max().orElseThrow();
    }

    double end() {
        return cells.getLast().end();
    }

    String text() {
        return whole().text();
    }
}
