package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A strip of white between two columns.
///
/// @param x its right end, where the right column begins
/// @param top of the columns it parts, as the baseline of the first line
/// @param lines that it parts, on both sides together
record Gutter(double x, double top, double bottom, int lines) {

    /// How wide it must at least be, as a share of the size of type, and in points.
    private static final double WIDTH = 0.7;

    /// Prose fills so much of its column, in the middle of its lines, and has so many characters in a line.
    private static final double FILLED = 0.7;
    private static final int PROSE_LINE = 16;

    /// Common baselines on so many of the lines make rows.
    private static final double ROWS = 0.5;

    private static final double SAME_LINE = 0.25;

    private static final int LEAST_LINES = 3;

    /// So many heights of a line without anything in one column end the columns.
    private static final double FAR = 2.5;

    /// The strips to the left of an edge that part columns.
    ///
    /// @param sorted the segments of a region from top to bottom
    static List<Gutter> at(double x, List<Segment> sorted) {
        List<Gutter> gutters = new ArrayList<>();
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Segment segment : sorted) {
            double strip = x - WIDTH * segment.size();
            if (segment.x() >= x - 1) {
                right.add(segment);
            } else if (segment.end() <= strip) {
                left.add(segment);
            } else {
                between(x, left, right).ifPresent(gutters::add);
                left.clear();
                right.clear();
            }
        }
        between(x, left, right).ifPresent(gutters::add);
        return gutters;
    }

    private static Optional<Gutter> between(double x, List<Segment> left, List<Segment> right) {
        if (left.size() < 2 || right.size() < 2) {
            return Optional.empty();
        }
        double top = Math.min(start(left, right), start(right, left));
        double bottom = Math.max(end(left, right), end(right, left));
        List<Segment> columnLeft = within(left, top, bottom);
        List<Segment> columnRight = within(right, top, bottom);
        boolean prose = isProse(columnLeft) && isProse(columnRight);
        boolean apart = columnLeft.size() >= 2 && columnRight.size() >= 2 && common(columnLeft, columnRight) < ROWS;
        return prose || apart
                ? Optional.of(new Gutter(x, top, bottom, columnLeft.size() + columnRight.size()))
                : Optional.empty();
    }

    private static List<Segment> within(List<Segment> column, double top, double bottom) {
        return column.stream().filter(segment -> segment.y() >= top && segment.y() <= bottom).toList();
    }

    /// Where a column begins, less what stands far above the other one.
    private static double start(List<Segment> column, List<Segment> other) {
        double start = column.getFirst().y();
        for (int i = 1; i < column.size() && column.get(i - 1).y() < other.getFirst().top(); i++) {
            if (column.get(i).y() - column.get(i - 1).y() > FAR * column.get(i).size()) {
                start = column.get(i).y();
            }
        }
        return start;
    }

    private static double end(List<Segment> column, List<Segment> other) {
        double end = column.getLast().y();
        for (int i = column.size() - 1; i > 0 && column.get(i).top() > other.getLast().y(); i--) {
            if (column.get(i).y() - column.get(i - 1).y() > FAR * column.get(i).size()) {
                end = column.get(i - 1).y();
            }
        }
        return end;
    }

    private static boolean isProse(List<Segment> column) {
        if (column.size() < LEAST_LINES) {
            return false;
        }
        double start = column.stream().mapToDouble(Segment::x).min().orElseThrow();
        double end = column.stream().mapToDouble(Segment::end).max().orElseThrow();
        List<Segment> byWidth = column.stream().sorted(Comparator.comparingDouble(Segment::width)).toList();
        Segment middle = byWidth.get(byWidth.size() / 2);
        return middle.width() > FILLED * (end - start) && middle.text().length() >= PROSE_LINE;
    }

    /// The share of lines, on the side that has fewer, that stand on one baseline with a line of the other side.
    private static double common(List<Segment> left, List<Segment> right) {
        List<Segment> few = left.size() < right.size() ? left : right;
        List<Segment> many = left.size() < right.size() ? right : left;
        TreeSet<Double> baselines = many.stream().map(Segment::y).collect(Collectors.toCollection(TreeSet::new));
        long common = few.stream().filter(line -> !baselines
                .subSet(line.y() - SAME_LINE * line.size(), line.y() + SAME_LINE * line.size()).isEmpty()).count();
        return (double) common / few.size();
    }
}
