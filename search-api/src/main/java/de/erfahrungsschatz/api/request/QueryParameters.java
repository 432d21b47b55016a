package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
import de.erfahrungsschatz.corpus.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of one request and collects everything that is wrong with them.
///
/// Ask for every parameter that is understood, then call [#rejectOthers].
final class QueryParameters {

    /// How many mistakes of one sort are told: whoever makes more does not read them.
    static final int MOST_ALIKE = 5;

    private final Map<String, List<String>> sent;
    private final List<ParameterProblem> problems = new ArrayList<>();
    private final Collection<String> understood = new TreeSet<>();

    QueryParameters(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    /// All values of a repeatable parameter that are not blank.
    List<String> all(String name) {
        understood.add(name);
        return sent.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty())
                .toList();
    }

    /// The value of a parameter that may be sent once; empty when it is absent or blank.
    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            problem(name, Kind.REPEATED);
        }
        return values.stream().findFirst();
    }

    /// A text of limited length; "" when absent.
    String text(String name, int longest) {
        String text = one(name).orElse("");
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            problem(name, Kind.TOO_LONG, Integer.toString(length), Integer.toString(longest));
            return "";
        }
        return text;
    }

    /// A whole number within limits; the default when absent or wrong.
    int number(String name, int least, int most, int otherwise) {
        return optionalNumber(name, least, most).orElse(otherwise);
    }

    /// A whole number within limits; empty when absent or wrong.
    Optional<Integer> optionalNumber(String name, int least, int most) {
        Optional<String> text = one(name);
        Optional<Integer> number = text.flatMap(QueryParameters::parse)
                .filter(value -> value >= least && value <= most);
        if (text.isPresent() && number.isEmpty()) {
            problem(name, Kind.NO_NUMBER, ParameterProblem.shorten(text.get()), Integer.toString(least),
                    Integer.toString(most));
        }
        return number;
    }

    /// A value out of a short list; the default when absent or wrong.
    <T> T choice(String name, Function<String, Optional<T>> parser, List<String> allowed, T otherwise) {
        Optional<String> text = one(name);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            problem(new ParameterProblem(name, Kind.NO_CHOICE,
                    List.of(ParameterProblem.shorten(text.get()), String.join(", ", allowed)), allowed,
                    nearest(text.get(), allowed)));
        }
        return value.orElse(otherwise);
    }

    /// Notes a problem for which there is no list of allowed values.
    void problem(String name, Kind kind, String... values) {
        problem(new ParameterProblem(name, kind, List.of(values), List.of(), null));
    }

    /// Notes a problem.
    void problem(ParameterProblem problem) {
        problems.add(problem);
    }

    /// Notes a problem for the parameters that nobody asked for.
    void rejectOthers() {
        List<String> allowed = List.copyOf(understood);
        Kind kind = allowed.isEmpty() ? Kind.NONE_UNDERSTOOD : Kind.NOT_UNDERSTOOD;
        List<String> list = allowed.isEmpty() ? List.of() : List.of(String.join(", ", allowed));
        sent.keySet().stream().filter(name -> !understood.contains(name)).sorted().limit(MOST_ALIKE)
                .forEach(name -> problem(new ParameterProblem(name, kind, list, allowed, nearest(name, allowed))));
    }

    /// The value, unless anything was wrong.
    <T> Checked<T> orProblems(T value) {
        return problems.isEmpty() ? new Checked.Valid<>(value) : new Checked.Invalid<>(problems);
    }

    /// The allowed word that was probably meant; null when none is near. Absurdly long words are near to nothing.
    static @Nullable String nearest(String word, Collection<String> allowed) {
        return word.length() > 60 ? null : Spelling.nearest(word, allowed).orElse(null);
    }

    private static Optional<Integer> parse(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
