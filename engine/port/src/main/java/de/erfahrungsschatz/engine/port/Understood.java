package de.erfahrungsschatz.engine.port;

import java.util.List;

/// How a query was understood.
///
/// @param query what was looked for: fields are resolved, and function words that count for nothing are left out of all but
///        plain words
/// @param widened what the vocabularies added, in the order typed
/// @param recognised cities, topics, formats and kinds, then years, that the words name and whose facet narrows nothing yet, each in
///        the order typed
/// @param approximated what stood in for words that no document holds, in the order typed; empty unless nothing else was found
public record Understood(Query query, List<Widening> widened, List<Recognised> recognised,
        List<Approximation> approximated) {

    public Understood {
        widened = List.copyOf(widened);
        recognised = List.copyOf(recognised);
        approximated = List.copyOf(approximated);
    }

    /// A query of which there is nothing to add.
    public static Understood asTyped(Query query) {
        return new Understood(query, List.of(), List.of(), List.of());
    }
}
