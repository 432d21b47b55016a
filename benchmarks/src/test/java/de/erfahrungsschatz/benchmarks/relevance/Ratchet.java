package de.erfahrungsschatz.benchmarks.relevance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Figures that must not get worse: rows of set, measure and bar. The bar is the least value; of zero hits it is the greatest.
///
/// @param bars all of them
record Ratchet(List<Bar> bars) {

    /// The measure of files of probes.
    static final String PASSED = "passed";

    Ratchet {
        bars = List.copyOf(bars);
    }

    static Ratchet read(Path file) {
        return new Ratchet(TabFile.read(file, 3).stream()
                .map(row -> new Bar(row.get(0), row.get(1), Double.parseDouble(row.get(2)))).toList());
    }

    /// The bars of a set.
    List<Bar> of(String set) {
        return bars.stream().filter(bar -> bar.set().equals(set)).toList();
    }

    /// The names of all sets that have bars.
    Stream<String> sets() {
        return bars.stream().map(Bar::set).distinct();
    }

    /// One figure that is held.
    ///
    /// @param measure the label of a [Measure], or [#PASSED]
    record Bar(String set, String measure, double value) {

        /// Whether figures hold it.
        ///
        /// @throws IllegalArgumentException when they lack its measure
        boolean holds(Map<String, Double> figures) {
            Double figure = figures.get(measure);
            if (figure == null) {
                throw new IllegalArgumentException(set + " has no " + measure);
            }
            return measure.equals(Measure.ZERO_HITS.label()) ? figure <= value : figure >= value;
        }
    }
}
