package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Cuts a page into regions that are read one after the other: a headline above its columns, the columns from left to right,
/// what stands below them.
///
/// A column is known by the strip of white in front of it, which no line crosses. Such a strip also stands between the columns
/// of a table; so it counts only where lines run on from one to the next on both sides of it, or where the lines on both sides
/// do not stand on common baselines.
final class ReadingOrder {

    private static final int DEEPEST = 6;

    private ReadingOrder() {}

    /// The regions of a page, none of them empty.
    static List<List<Segment>> of(List<Segment> segments) {
        List<List<Segment>> regions = new ArrayList<>();
        cut(segments, 0, regions);
        return regions;
    }

    private static void cut(List<Segment> segments, int depth, List<List<Segment>> regions) {
        if (segments.isEmpty()) {
            return;
        }
        Gutter gutter = depth == DEEPEST ? null : widest(segments);
        if (gutter == null) {
            regions.add(segments);
            return;
        }
        List<Segment> above = new ArrayList<>();
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        List<Segment> below = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.y() < gutter.top()) {
                above.add(segment);
            } else if (segment.y() > gutter.bottom()) {
                below.add(segment);
            } else {
                (segment.x() < gutter.x() - 1 ? left : right).add(segment);
            }
        }
        for (List<Segment> part : List.of(above, left, right, below)) {
            cut(part, depth + 1, regions);
        }
    }

    /// The strip that parts most lines; null when there is none.
    private static @Nullable Gutter widest(List<Segment> segments) {
        List<Segment> sorted = segments.stream().sorted(Comparator.comparingDouble(Segment::y)).toList();
        return edges(segments).stream().flatMap(x -> Gutter.at(x, sorted).stream())
                .max(Comparator.comparingInt(Gutter::lines)).orElse(null);
    }

    /// Where several lines begin: the left edges of possible columns.
    private static List<Double> edges(List<Segment> segments) {
        TreeMap<Long, List<Double>> starts = new TreeMap<>();
        for (Segment segment : segments) {
            starts.computeIfAbsent(Math.round(segment.x() / 4), start -> new ArrayList<>()).add(segment.x());
        }
        double left = segments.stream().mapToDouble(Segment::x).min().orElse(0);
        return starts.values().stream().filter(column -> column.size() >= 2)
                .map(column -> column.stream().min(Double::compare).orElseThrow())
                .filter(x -> x > left + 30).toList();
    }
}
