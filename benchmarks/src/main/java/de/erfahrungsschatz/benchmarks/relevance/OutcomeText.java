package de.erfahrungsschatz.benchmarks.relevance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came of sets, as tables for people.
final class OutcomeText {

    private static final String HEAD = "%-24s";
    private static final String CELL = "%11s";
    private static final String UNKNOWN = "–";

    private OutcomeText() {}

    /// What came of one set.
    static String of(Outcome outcome) {
        Scores product = outcome.scores().getFirst();
        String rows = outcome.scores().stream()
                .map(scores -> row(scores.searcher(), means(scores)) + likelihood(product, scores) + "\n")
                .collect(Collectors.joining());
        return title(outcome.set()) + String.format(CELL, "p") + "\n" + rows + strayed(outcome);
    }

    /// The means over several sets of what each searcher reached, each set counting the same.
    static String mean(List<Outcome> outcomes) {
        List<String> searchers = outcomes.getFirst().scores().stream().map(Scores::searcher).toList();
        return title("mean of " + outcomes.size() + " sets") + "\n" + searchers.stream()
                .map(searcher -> row(searcher,
                        Stream.of(Measure.values()).map(measure -> mean(outcomes, searcher, measure))) + "\n")
                .collect(Collectors.joining());
    }

    private static OptionalDouble mean(List<Outcome> outcomes, String searcher, Measure measure) {
        List<OptionalDouble> means = outcomes.stream().flatMap(outcome -> outcome.scores().stream())
                .filter(scores -> scores.searcher().equals(searcher)).map(scores -> scores.mean(measure)).toList();
        boolean complete = means.size() == outcomes.size() && means.stream().allMatch(OptionalDouble::isPresent);
        return complete ? means.stream().mapToDouble(OptionalDouble::getAsDouble).average() : OptionalDouble.empty();
    }

    private static Stream<OptionalDouble> means(Scores scores) {
        return Stream.of(Measure.values()).map(scores::mean);
    }

    private static String title(String name) {
        return "\n" + String.format(HEAD, name) + Stream.of(Measure.values())
                .map(measure -> String.format(CELL, measure.label())).collect(Collectors.joining());
    }

    private static String row(String searcher, Stream<OptionalDouble> values) {
        return String.format(HEAD, searcher)
                + values.map(value -> String.format(CELL, value.isPresent() ? number(value.getAsDouble()) : UNKNOWN))
                        .collect(Collectors.joining());
    }

    /// How likely the difference to the product is chance.
    private static String likelihood(Scores product, Scores scores) {
        boolean same = scores.searcher().equals(PortSearcher.NAME) || scores.searcher().equals(HttpSearcher.NAME);
        if (same) {
            return "";
        }
        return String.format(CELL, scores.isComparableTo(product)
                ? number(Randomisation.likelihood(product.values(Measure.NDCG), scores.values(Measure.NDCG)))
                : UNKNOWN);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String strayed(Outcome outcome) {
        if (outcome.scores().stream().noneMatch(scores -> scores.searcher().equals(HttpSearcher.NAME))) {
            return "";
        }
        return outcome.strayed().isEmpty() ? "Over HTTP the same documents come in the same order.\n"
                : "Over HTTP other documents, or in another order, for: " + String.join(", ", outcome.strayed()) + "\n";
    }
}
