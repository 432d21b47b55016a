package de.erfahrungsschatz.api.request;

import java.util.List;

/// What a check came to.
public sealed interface Checked<T> {

    /// The request can be answered.
    record Valid<T>(T value) implements Checked<T> {}

    /// The request is mistaken.
    ///
    /// @param problems at least one
    record Invalid<T>(List<ParameterProblem> problems) implements Checked<T> {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
