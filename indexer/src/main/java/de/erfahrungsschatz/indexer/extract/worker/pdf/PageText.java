package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.util.List;

/// What stands on a page.
///
/// @param width of the page, seen in the direction in which most of it is read
/// @param turn in which most of it is read
/// @param lines in the order in which they were drawn
/// @param rules that are drawn on it
/// @param characters all there are, those without meaning included
/// @param unmapped how many of them the file gives no meaning
record PageText(double width, double height, int turn, List<Line> lines, List<Rule> rules, int characters,
        int unmapped) {

    PageText {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }
}
