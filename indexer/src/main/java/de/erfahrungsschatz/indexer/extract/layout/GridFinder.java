package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds tables by their drawn borders: rules that meet, with text in several cells side by side.
final class GridFinder {

    /// A level rule is the border of a row when it covers so much of the table, an upright one that of a column.
    private static final double ROW = 0.5;
    private static final double COLUMN = 0.25;

    private static final double NEAR = 3;
    private static final double LEAST_HEIGHT = 9;

    /// A grid of more cells is graph paper.
    private static final int MOST_CELLS = 4000;

    private GridFinder() {}

    /// The tables of a page, outermost and largest first.
    static List<Grid> in(Sheet sheet) {
        Set<Segment> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Grid> grids = new ArrayList<>();
        for (List<Rule> rules : connected(sheet.rules())) {
            List<Segment> free = sheet.segments().stream()
                    .filter(segment -> segment.turn() == 0 && !taken.contains(segment)).toList();
            grid(rules, free).ifPresent(grid -> {
                grids.add(grid);
                taken.addAll(grid.segments());
            });
        }
        return grids;
    }

    /// Rules that meet, directly or by others.
    private static List<List<Rule>> connected(List<Rule> rules) {
        List<Rule> all = Stream.concat(Rule.joined(rules.stream().filter(Rule::isLevel).toList()).stream(),
                Rule.joined(rules.stream().filter(rule -> !rule.isLevel()).toList()).stream()).toList();
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : all) {
            List<List<Rule>> met = groups.stream().filter(group -> group.stream().anyMatch(rule::meets)).toList();
            List<Rule> group = new ArrayList<>(List.of(rule));
            met.forEach(group::addAll);
            groups.removeAll(met);
            groups.add(group);
        }
        return groups.stream().filter(group -> group.size() > 2)
                .sorted((one, other) -> Integer.compare(other.size(), one.size())).toList();
    }

    private static Optional<Grid> grid(List<Rule> rules, List<Segment> segments) {
        Rule bounds = rules.stream().reduce(Rule::and).orElseThrow();
        double width = bounds.x2() - bounds.x1();
        double height = bounds.y2() - bounds.y1();
        List<Double> xs = borders(Stream.concat(Stream.of(bounds.x1(), bounds.x2()), rules.stream()
                .filter(rule -> !rule.isLevel()
                        && rule.length() >= Math.min(height, Math.max(LEAST_HEIGHT, COLUMN * height)))
                .map(Rule::x)));
        List<Double> ys = borders(Stream.concat(Stream.of(bounds.y1(), bounds.y2()), rules.stream()
                .filter(rule -> rule.isLevel() && rule.length() >= ROW * width).map(Rule::y)));
        if (xs.size() < 3 || height < LEAST_HEIGHT || xs.size() * ys.size() > MOST_CELLS) {
            return Optional.empty();
        }
        List<List<List<Segment>>> rows = new ArrayList<>();
        for (int row = 0; row + 1 < ys.size(); row++) {
            List<List<Segment>> cells = new ArrayList<>();
            for (int column = 0; column + 1 < xs.size(); column++) {
                cells.add(within(segments, xs.get(column), xs.get(column + 1), ys.get(row), ys.get(row + 1)));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        boolean sideBySide = rows.stream().anyMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1);
        return sideBySide
                ? Optional.of(new Grid(bounds.x1(), bounds.y1(), bounds.x2(), bounds.y2(), rows)) : Optional.empty();
    }

    private static List<Double> borders(Stream<Double> places) {
        List<Double> borders = new ArrayList<>();
        for (double place : places.sorted().toList()) {
            if (borders.isEmpty() || place - borders.getLast() > NEAR) {
                borders.add(place);
            }
        }
        return borders;
    }

    /// What begins in a cell, though it may go beyond, as in cells over two columns.
    private static List<Segment> within(List<Segment> segments, double left, double right, double top, double bottom) {
        return segments.stream().filter(segment -> {
            double x = segment.x() + Math.min(segment.width() / 2, segment.size());
            double y = segment.y() - 0.3 * segment.size();
            return x >= left && x < right && y >= top && y < bottom;
        }).toList();
    }
}
