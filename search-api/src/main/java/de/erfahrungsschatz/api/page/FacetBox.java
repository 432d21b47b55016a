package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.api.text.PlaceNames;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A facet as the page offers it. A city has its districts folded away below it, so that the list of cities stays short.
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
    /// @param name its name, below its city without that
    /// @param depth how many broader values stand above it in the same list
    /// @param districts those of a city; empty for anything else
    record Value(FacetValueAnswer answer, String name, int depth, List<Value> districts) {

        /// Whether the city or one of its districts is chosen, so that the districts are in view.
        boolean isOpen() {
            return answer.selected() || districts.stream().anyMatch(district -> district.answer().selected());
        }
    }

    /// The values of a facet in the order of the page: chosen ones first, then the most frequent, narrower ones under
    /// their broader ones, "ohne Angabe" at the end of those in view. Years stand newest first.
    static FacetBox of(Facet facet, List<FacetValueAnswer> answers) {
        List<FacetValueAnswer> known = known(facet, answers);
        return new Layout(known, facet == Facet.CITY ? districts(known) : Map.of())
                .box(facet, answers.stream().filter(FacetBox::isNone).toList());
    }

    /// Those of each city, by its id, where the city is among the values.
    private static Map<String, List<FacetValueAnswer>> districts(List<FacetValueAnswer> known) {
        Set<String> ids = known.stream().map(FacetValueAnswer::value).collect(Collectors.toSet());
        return known.stream().filter(answer -> answer.broader() != null && ids.contains(answer.broader()))
                .collect(Collectors.groupingBy(FacetValueAnswer::broader));
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

    /// Which values stand where.
    ///
    /// @param known all but "ohne Angabe", in order
    /// @param folded those that are folded away below another, by its id
    private record Layout(List<FacetValueAnswer> known, Map<String, List<FacetValueAnswer>> folded) {

        FacetBox box(Facet facet, List<FacetValueAnswer> none) {
            Set<FacetValueAnswer> below = folded.values().stream().flatMap(List::stream).collect(Collectors.toSet());
            List<FacetValueAnswer> standing = known.stream().filter(answer -> !below.contains(answer)).toList();
            Set<String> inView = inView(standing);
            List<Value> first = new ArrayList<>(
                    tree(standing.stream().filter(answer -> inView.contains(answer.value())).toList()));
            none.forEach(answer -> first.add(new Value(answer, answer.label(), 0, List.of())));
            return new FacetBox(facet, first,
                    tree(standing.stream().filter(answer -> !inView.contains(answer.value())).toList()));
        }

        /// The first values and all chosen ones, and what is broader than they, so that none stands in view without it.
        private Set<String> inView(List<FacetValueAnswer> standing) {
            Map<String, FacetValueAnswer> byId = new HashMap<>();
            standing.forEach(answer -> byId.put(answer.value(), answer));
            int limit = standing.size() <= IN_VIEW + NOT_WORTH_FOLDING ? standing.size() : IN_VIEW;
            Set<String> inView = new HashSet<>();
            for (int i = 0; i < standing.size(); i++) {
                FacetValueAnswer answer = standing.get(i);
                if (i < limit || isChosen(answer)) {
                    for (var at = answer; at != null; at = at.broader() == null ? null : byId.get(at.broader())) {
                        inView.add(at.value());
                    }
                }
            }
            return inView;
        }

        private List<Value> tree(List<FacetValueAnswer> answers) {
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

        private void append(List<Value> values, String above, int depth,
                Map<String, List<FacetValueAnswer>> children) {
            children.getOrDefault(above, List.of()).stream()
                    .sorted(Comparator.comparing(answer -> !holdsChosen(answer, children)))
                    .forEach(answer -> {
                        values.add(new Value(answer, answer.label(), depth, districts(answer)));
                        append(values, answer.value(), depth + 1, children);
                    });
        }

        private List<Value> districts(FacetValueAnswer city) {
            return folded.getOrDefault(city.value(), List.of()).stream()
                    .sorted(Comparator.comparing(district -> !district.selected()))
                    .map(district -> new Value(district, PlaceNames.below(district.label(), city.label()), 0,
                            List.of()))
                    .toList();
        }

        private boolean holdsChosen(FacetValueAnswer answer, Map<String, List<FacetValueAnswer>> children) {
            return isChosen(answer) || children.getOrDefault(answer.value(), List.of()).stream()
                    .anyMatch(child -> holdsChosen(child, children));
        }

        /// Whether it or what is folded away below it is chosen.
        private boolean isChosen(FacetValueAnswer answer) {
            return answer.selected()
                    || folded.getOrDefault(answer.value(), List.of()).stream().anyMatch(FacetValueAnswer::selected);
        }
    }
}
