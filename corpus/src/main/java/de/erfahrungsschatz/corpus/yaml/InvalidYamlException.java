package de.erfahrungsschatz.corpus.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A file that a person wrote and that cannot be used as it is. Its message lists every problem, one per line.
public final class InvalidYamlException extends Exception {

    private final transient List<Problem> problems;

    /// @param problems at least one
    public InvalidYamlException(List<Problem> problems) {
        List<Problem> ordered = problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line)).toList();
        super(ordered.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = ordered;
    }

    /// Everything that is wrong, in the order of the files and their lines.
    public List<Problem> problems() {
        return problems;
    }
}
