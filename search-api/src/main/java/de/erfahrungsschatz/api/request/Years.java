package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A range of years, `from` and `to`.
///
/// @param from the first year; null for no limit
/// @param to the last year; null for no limit
record Years(@Nullable Integer from, @Nullable Integer to) {

    static final int FIRST = 1900;
    static final int LAST = 2199;

    /// The range that was sent, of which an empty one is noted as a problem.
    static Years of(QueryParameters parameters) {
        Optional<Integer> from = parameters.optionalNumber("from", FIRST, LAST);
        Optional<Integer> to = parameters.optionalNumber("to", FIRST, LAST);
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            parameters.problem("from", Kind.EMPTY_RANGE);
        }
        return new Years(from.orElse(null), to.orElse(null));
    }

    /// Whether there is a limit.
    boolean limit() {
        return from != null || to != null;
    }
}
