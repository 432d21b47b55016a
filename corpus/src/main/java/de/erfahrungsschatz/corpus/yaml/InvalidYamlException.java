package de.erfahrungsschatz.corpus.yaml;

import java.util.List;
import java.util.stream.Collectors;

/// A file that a person wrote and that cannot be used as it is. Its message lists every problem, one per line.
public final class InvalidYamlException extends Exception {

    private final transient List<Problem> problems;

    /// @param problems at least one
    public InvalidYamlException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// Everything that is wrong, in the order of the file.
    public List<Problem> problems() {
        return problems;
    }
}
