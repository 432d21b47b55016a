package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.benchmarks.relevance.Randomisation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well each model did on the same questions.
final class Standings {

    private final Map<String, Map<Merit, List<Double>>> values = new LinkedHashMap<>();

    /// Adds what a model made of the next question.
    ///
    /// @param model its label; that of the product comes first
    void add(String model, List<String> ranked, Subject subject) {
        Map<Merit, List<Double>> ofModel = values.computeIfAbsent(model, _ -> new EnumMap<>(Merit.class));
        for (Merit merit : Merit.values()) {
            ofModel.computeIfAbsent(merit, _ -> new ArrayList<>()).add(merit.of(ranked, subject.experts()));
        }
    }

    /// The mean of a model over all questions; 0 when it was asked none.
    double mean(String model, Merit merit) {
        return of(model, merit).stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /// How likely it is by chance that one model does so much better than the other.
    double likelihood(String one, String other) {
        return Randomisation.likelihood(of(one, Merit.AVERAGE_PRECISION), of(other, Merit.AVERAGE_PRECISION));
    }

    private List<Double> of(String model, Merit merit) {
        return values.getOrDefault(model, Map.of()).getOrDefault(merit, List.of());
    }

    /// A table, each model compared with the first.
    ///
    /// @param title what was asked
    String table(String title) {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-32s%8s%8s%8s%12s%n", title, "MAP", "P@5", "MRR", "p (MAP)"));
        String first = values.keySet().iterator().next();
        values.keySet().forEach(model -> table.append(String.format(Locale.ROOT, "%-32s%8.3f%8.3f%8.3f%12.4f%n", model,
                mean(model, Merit.AVERAGE_PRECISION), mean(model, Merit.PRECISION_5),
                mean(model, Merit.RECIPROCAL_RANK), likelihood(model, first))));
        return table.toString();
    }
}
