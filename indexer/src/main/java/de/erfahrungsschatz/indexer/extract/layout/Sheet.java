package de.erfahrungsschatz.indexer.extract.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page with what stands on it.
///
/// @param number of the page, from 1
/// @param label that the file says is printed on it; null when it says nothing
record Sheet(int number, @Nullable String label, double width, double height, List<Segment> segments,
        List<Rule> rules) {

    Sheet {
        rules = List.copyOf(rules);
        segments = List.copyOf(segments);
    }

    Sheet withSegments(List<Segment> others) {
        return new Sheet(number, label, width, height, others, rules);
    }
}
