package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import java.util.List;
import java.util.Map;

/// Something that answers questions over an index. Safe for many threads.
public interface Contestant extends AutoCloseable {

    /// How many hits are shown.
    int SHOWN = 10;

    /// The first hits and the counts of every facet, each counted as if it narrowed nothing.
    Answer answer(Question question);

    @Override
    void close();

    /// An answer.
    ///
    /// @param total how many were found
    /// @param shown what a reader is given of the first hits
    /// @param facets the values of each facet with their counts
    record Answer(long total, List<?> shown, Map<Facet, List<FacetCount>> facets) {}
}
