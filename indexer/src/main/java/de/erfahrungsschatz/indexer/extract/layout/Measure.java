package de.erfahrungsschatz.indexer.extract.layout;

import de.erfahrungsschatz.indexer.extract.layout.Paragraph.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How a document is set: the size of its body, how wide its lines are and how far apart.
///
/// @param body the size of most of its characters
/// @param width of a full line in that size
/// @param leading from baseline to baseline, as a multiple of the size
record Measure(double body, double width, double leading) {

    private static final double USUAL_LEADING = 1.25;
    private static final double MOST_LEADING = 2.2;
    private static final double MOST_SPACED = 1.15;

    /// Fewer lines do not tell where their column ends.
    private static final int ENOUGH_LINES = 5;

    /// Of so many characters is a line at least that is full; shorter ones are verse or forms.
    private static final int LEAST_CHARACTERS = 22;

    /// @param regions of all pages
    static Measure of(List<List<Segment>> regions) {
        List<List<Segment>> texts = regions.stream().flatMap(Measure::texts).toList();
        Map<Long, Integer> sizes = new HashMap<>();
        texts.forEach(region -> region
                .forEach(line -> sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum)));
        double body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(20L)
                / 2.0;
        List<Double> widths = new ArrayList<>();
        List<Double> leadings = new ArrayList<>();
        for (List<Segment> region : texts) {
            List<Segment> lines = Row.of(region).stream().map(Row::whole).toList();
            lines.stream().filter(line -> Math.abs(line.size() - body) < 0.5).map(Segment::width).forEach(widths::add);
            leadings.addAll(leadings(lines));
        }
        return new Measure(body, quantile(widths, 0.9, 0), quantile(leadings, 0.5, USUAL_LEADING));
    }

    /// The lines of a region, and those of each cell of its tables.
    private static Stream<List<Segment>> texts(List<Segment> region) {
        List<Segment> lines = region.stream().filter(segment -> segment.grid() == null).toList();
        return Stream.concat(Stream.of(lines), region.stream().map(Segment::grid).filter(Objects::nonNull)
                .flatMap(grid -> grid.rows().stream()).flatMap(List::stream));
    }

    /// Where the lines of a region begin and end.
    ///
    /// @param lines at least one
    Column column(List<Segment> lines) {
        double left = lines.stream().mapToDouble(Segment::x).min().orElseThrow();
        double right = quantile(lines.stream().map(Segment::end).toList(), 0.9, 0);
        double letter = quantile(lines.stream().map(Segment::letter).toList(), 0.5, 5);
        if (lines.size() < ENOUGH_LINES) {
            right = Math.max(right, left + width);
        }
        boolean isNarrow = right - left < LEAST_CHARACTERS * letter;
        return new Column(left, isNarrow ? Double.MAX_VALUE : right, leadingOf(lines));
    }

    /// Of a list whose items stand apart, most steps are those between items: the usual leading has a say.
    private double leadingOf(List<Segment> lines) {
        List<Double> steps = leadings(lines);
        return steps.size() < ENOUGH_LINES ? leading
                : Math.min(quantile(steps, 0.5, leading),
                        MOST_SPACED * Math.max(leading, quantile(steps, 0.2, leading)));
    }

    private static List<Double> leadings(List<Segment> lines) {
        List<Double> leadings = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size();
            boolean sameSize = Math.abs(lines.get(i).size() - lines.get(i - 1).size()) < 0.5;
            if (sameSize && step > 0.8 && step < MOST_LEADING) {
                leadings.add(step);
            }
        }
        return leadings;
    }

    private static double quantile(List<Double> values, double share, double none) {
        return values.isEmpty() ? none
                : values.stream().sorted().skip((long) ((values.size() - 1) * share)).findFirst().orElse(none);
    }
}
