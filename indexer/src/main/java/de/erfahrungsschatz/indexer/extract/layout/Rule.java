package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A horizontal or vertical line drawn on a page, in points, its ends in ascending order.
record Rule(double x1, double y1, double x2, double y2) {

    /// Rules that come so near meet.
    private static final double NEAR = 2.5;

    boolean isLevel() {
        return x2 - x1 >= y2 - y1;
    }

    double x() {
        return (x1 + x2) / 2;
    }

    double y() {
        return (y1 + y2) / 2;
    }

    double length() {
        return Math.max(x2 - x1, y2 - y1);
    }

    boolean meets(Rule other) {
        return x1 - NEAR <= other.x2 && other.x1 - NEAR <= x2 && y1 - NEAR <= other.y2 && other.y1 - NEAR <= y2;
    }

    Rule and(Rule other) {
        return new Rule(Math.min(x1, other.x1), Math.min(y1, other.y1), Math.max(x2, other.x2), Math.max(y2, other.y2));
    }

    /// Those that go on from one another, as one each.
    ///
    /// @param rules all level or all upright
    static List<Rule> joined(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        Comparator<Rule> order = Comparator
                .<Rule>comparingLong(rule -> Math.round(rule.isLevel() ? rule.y() : rule.x()))
                .thenComparingDouble(rule -> rule.isLevel() ? rule.x1() : rule.y1());
        for (Rule rule : rules.stream().sorted(order).toList()) {
            if (!joined.isEmpty() && joined.getLast().isLevel() == rule.isLevel() && goesOn(joined.getLast(), rule)) {
                joined.add(joined.removeLast().and(rule));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    private static boolean goesOn(Rule before, Rule rule) {
        double apart = rule.isLevel() ? Math.abs(rule.y() - before.y()) : Math.abs(rule.x() - before.x());
        return apart < NEAR && before.meets(rule);
    }
}
