package de.erfahrungsschatz.benchmarks.relevance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came of sets, as tables for people.
final class OutcomeText {

    private OutcomeText() {}

    /// What came of one set. The last column says how likely the difference of nDCG@10 to the product is chance.
    static String of(Outcome outcome) {
        Scores product = outcome.scores().getFirst();
        String rows = outcome.scores().stream()
                .map(scores -> row(scores.searcher(), scores::mean) + likelihood(product, scores) + "\n")
                .collect(Collectors.joining());
        return head(outcome.set()) + cell("p") + "\n" + rows + strayed(outcome);
    }

    /// The means over several sets of what each searcher reached, each set counting the same.
    static String mean(List<Outcome> outcomes) {
        return head("mean of " + outcomes.size() + " sets") + "\n" + outcomes.getFirst().scores().stream()
                .map(Scores::searcher)
                .map(searcher -> row(searcher, measure -> mean(outcomes, searcher, measure)) + "\n")
                .collect(Collectors.joining());
    }

    private static OptionalDouble mean(List<Outcome> outcomes, String searcher, Measure measure) {
        List<OptionalDouble> means = outcomes.stream().flatMap(outcome -> outcome.scores().stream())
                .filter(scores -> scores.searcher().equals(searcher)).map(scores -> scores.mean(measure)).toList();
        boolean complete = means.size() == outcomes.size() && means.stream().allMatch(OptionalDouble::isPresent);
        return complete ? means.stream().mapToDouble(OptionalDouble::getAsDouble).average() : OptionalDouble.empty();
    }

    private static String likelihood(Scores product, Scores scores) {
        if (List.of(PortSearcher.NAME, HttpSearcher.NAME).contains(scores.searcher())) {
            return "";
        }
        return cell(scores.isComparableTo(product)
                ? OptionalDouble.of(Randomisation.likelihood(product.values(Measure.NDCG), scores.values(Measure.NDCG)))
                : OptionalDouble.empty());
    }

    private static String strayed(Outcome outcome) {
        if (outcome.scores().stream().noneMatch(scores -> scores.searcher().equals(HttpSearcher.NAME))) {
            return "";
        }
        return outcome.strayed().isEmpty() ? "Over HTTP the same documents come in the same order.\n"
                : "Over HTTP other documents, or in another order, for: " + String.join(", ", outcome.strayed()) + "\n";
    }

    private static String head(String name) {
        return "\n" + first(name)
                + Stream.of(Measure.values()).map(Measure::label).map(OutcomeText::cell).collect(Collectors.joining());
    }

    private static String row(String searcher, Function<Measure, OptionalDouble> values) {
        return first(searcher)
                + Stream.of(Measure.values()).map(values).map(OutcomeText::cell).collect(Collectors.joining());
    }

    private static String first(String text) {
        return String.format(Locale.ROOT, "%-24s", text);
    }

    private static String cell(OptionalDouble value) {
        return cell(value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "–");
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%11s", text);
    }
}
