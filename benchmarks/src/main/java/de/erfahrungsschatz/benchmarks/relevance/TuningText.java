package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.relevance.Trial.Answered;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What tuning does and what comes of it, as lines and tables for people.
final class TuningText {

    private static final List<Measure> MEASURES = List.of(Measure.NDCG, Measure.RECALL_100);

    private TuningText() {}

    /// The head of the table of trials, and what is reached before the first.
    static String start(Answered start) {
        String head = MEASURES.stream()
                .flatMap(measure -> Stream.of(Half.values()).map(half -> cell(measure.label() + " " + half.label())))
                .collect(Collectors.joining());
        return first("") + head + "\n" + trial("as they are", start);
    }

    /// A trial that reached more.
    static String helping(String weight, Answered better) {
        return trial(weight(weight, better.weights()), better);
    }

    /// A trial with which the product does not work.
    static String failed(String weight, Trial.Failed failed) {
        return first(weight(weight, failed.weights())) + "  " + failed.reason() + "\n";
    }

    /// The trial from which the search goes on.
    static String kept(String weight, Answered better) {
        return "kept: " + weight(weight, better.weights()) + "\n";
    }

    /// Which weights changed, and what that brought on each set and on all. `p` says how likely the difference of nDCG@10 is chance.
    static String result(Answered before, Answered after) {
        return changes(before.weights(), after.weights()) + "\n" + first("")
                + MEASURES.stream().map(measure -> cell(measure.label()) + cell("before")).collect(Collectors.joining())
                + cell("p") + "\n" + sets(before, after);
    }

    private static String changes(WeightValues before, WeightValues after) {
        String changes = after.names().stream().filter(name -> after.value(name).compareTo(before.value(name)) != 0)
                .map(name -> weight(name, after) + " (was " + before.value(name).toPlainString() + ")\n")
                .collect(Collectors.joining());
        return "\n" + (changes.isEmpty() ? "Nothing helped.\n" : changes);
    }

    private static String sets(Answered before, Answered after) {
        String each = after.reached().stream().map(Trial.Reached::set)
                .map(set -> halves(set, before.on(set), after.on(set))).collect(Collectors.joining());
        int sets = after.reached().size();
        return sets == 1 ? each : each + halves("mean of " + sets + " sets", before, after);
    }

    private static String halves(String name, Answered before, Answered after) {
        return Stream.of(Half.values()).map(half -> first(name + ", " + half.label())
                + comparison(before.in(half), after.in(half)) + "\n").collect(Collectors.joining());
    }

    private static String comparison(Answered before, Answered after) {
        return MEASURES.stream().map(measure -> cell(after.mean(measure)) + cell(before.mean(measure)))
                .collect(Collectors.joining())
                + cell(Randomisation.likelihood(after.values(Measure.NDCG), before.values(Measure.NDCG)));
    }

    private static String trial(String name, Answered answered) {
        return first(name) + MEASURES.stream()
                .flatMap(measure -> Stream.of(Half.values()).map(half -> cell(answered.in(half).mean(measure))))
                .collect(Collectors.joining()) + "\n";
    }

    private static String weight(String name, WeightValues weights) {
        return name + " = " + weights.value(name).toPlainString();
    }

    private static String first(String text) {
        return String.format(Locale.ROOT, "%-28s", text);
    }

    private static String cell(double value) {
        return cell(String.format(Locale.ROOT, "%.4f", value));
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%18s", text);
    }
}
