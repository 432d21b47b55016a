package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A facet as the page offers it.
///
/// @param facet which
/// @param first the values that are always in view
/// @param more the values that are folded away
record FacetBox(Facet facet, List<Value> first, List<Value> more) {

    /// How many values are in view at first.
    private static final int IN_VIEW = 8;
    /// So few are not worth folding away.
    private static final int NOT_WORTH_FOLDING = 2;

    /// A value that can be ticked.
    ///
    /// @param answer the value
    /// @param depth how many broader values stand above it in the same list
    record Value(FacetValueAnswer answer, int depth) {}

    /// The values of a facet in the order of the page: chosen ones first, then the most frequent, narrower ones under
    /// their broader ones, "ohne Angabe" at the end of those in view. Years stand newest first.
    static FacetBox of(Facet facet, List<FacetValueAnswer> answers) {
        List<FacetValueAnswer> known = known(facet, answers);
        Set<String> inView = inView(known);
        List<Value> first = new ArrayList<>(tree(known.stream().filter(answer -> inView.contains(answer.value()))
                .toList()));
        answers.stream().filter(FacetBox::isNone).forEach(answer -> first.add(new Value(answer, 0)));
        List<Value> more = tree(known.stream().filter(answer -> !inView.contains(answer.value())).toList());
        return new FacetBox(facet, first, more);
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /// Whether the name is one of the vocabularies.
    static boolean isQuoted(Facet facet, FacetValueAnswer answer) {
        return !isNone(answer) && facet != Facet.STATUS;
    }

    private static List<FacetValueAnswer> known(Facet facet, List<FacetValueAnswer> answers) {
        Stream<FacetValueAnswer> known = answers.stream().filter(answer -> !isNone(answer));
        return facet == Facet.YEAR
                ? known.sorted(Comparator.comparing(FacetValueAnswer::value).reversed()).toList()
                : known.toList();
    }

    private static boolean isNone(FacetValueAnswer answer) {
        return answer.value().equals(Concept.NONE);
    }

    /// The first values and all chosen ones, and what is broader than they, so that none stands in view without it.
    private static Set<String> inView(List<FacetValueAnswer> known) {
        Map<String, FacetValueAnswer> byId = new HashMap<>();
        known.forEach(answer -> byId.put(answer.value(), answer));
        int limit = known.size() <= IN_VIEW + NOT_WORTH_FOLDING ? known.size() : IN_VIEW;
        Set<String> inView = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            FacetValueAnswer answer = known.get(i);
            if (i < limit || answer.selected()) {
                for (var at = answer; at != null; at = at.broader() == null ? null : byId.get(at.broader())) {
                    inView.add(at.value());
                }
            }
        }
        return inView;
    }

    private static List<Value> tree(List<FacetValueAnswer> answers) {
        Set<String> ids = new HashSet<>();
        answers.forEach(answer -> ids.add(answer.value()));
        Map<String, List<FacetValueAnswer>> children = new HashMap<>();
        for (FacetValueAnswer answer : answers) {
            String above = answer.broader() != null && ids.contains(answer.broader()) ? answer.broader() : "";
            children.computeIfAbsent(above, _ -> new ArrayList<>()).add(answer);
        }
        List<Value> values = new ArrayList<>();
        append(values, "", 0, children);
        return List.copyOf(values);
    }

    private static void append(List<Value> values, String above, int depth,
            Map<String, List<FacetValueAnswer>> children) {
        children.getOrDefault(above, List.of()).stream()
                .sorted(Comparator.comparing(answer -> !holdsChosen(answer, children)))
                .forEach(answer -> {
                    values.add(new Value(answer, depth));
                    append(values, answer.value(), depth + 1, children);
                });
    }

    private static boolean holdsChosen(FacetValueAnswer answer, Map<String, List<FacetValueAnswer>> children) {
        return answer.selected() || children.getOrDefault(answer.value(), List.of()).stream()
                .anyMatch(child -> holdsChosen(child, children));
    }
}
