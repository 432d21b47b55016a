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
        List<Value> none = answers.stream().filter(FacetBox::isNone)
                .map(answer -> new Value(answer, answer.label(), 0, List.of())).toList();
        return Layout.of(facet, known(facet, answers)).box(facet, none);
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
    /// @param byId all values but "ohne Angabe"
    /// @param standing those that are not folded away below another, in order
    /// @param folded those that are, by the id of that other
    /// @param chosen the ids of those that are ticked, and of what is broader than they
    private record Layout(Map<String, FacetValueAnswer> byId, List<FacetValueAnswer> standing,
            Map<String, List<FacetValueAnswer>> folded, Set<String> chosen) {

        static Layout of(Facet facet, List<FacetValueAnswer> known) {
            Map<String, FacetValueAnswer> byId = new HashMap<>();
            known.forEach(answer -> byId.put(answer.value(), answer));
            Layout layout = new Layout(byId, new ArrayList<>(), new HashMap<>(), new HashSet<>());
            for (FacetValueAnswer answer : known) {
                layout.place(answer, facet == Facet.CITY);
            }
            return layout;
        }

        private void place(FacetValueAnswer answer, boolean folds) {
            if (folds && byId.containsKey(answer.broader())) {
                folded.computeIfAbsent(answer.broader(), _ -> new ArrayList<>()).add(answer);
            } else {
                standing.add(answer);
            }
            if (answer.selected()) {
                addWithBroader(answer, chosen);
            }
        }

        private void addWithBroader(FacetValueAnswer answer, Set<String> ids) {
            for (var at = answer; at != null && ids.add(at.value());) {
                at = byId.get(at.broader());
            }
        }

        FacetBox box(Facet facet, List<Value> none) {
            Set<String> inView = inView();
            List<FacetValueAnswer> front = new ArrayList<>();
            List<FacetValueAnswer> back = new ArrayList<>();
            standing.forEach(answer -> (inView.contains(answer.value()) ? front : back).add(answer));
            List<Value> first = tree(front);
            first.addAll(none);
            return new FacetBox(facet, first, tree(back));
        }

        /// The first values and all chosen ones, and what is broader than they, so that none stands in view without it.
        private Set<String> inView() {
            int limit = standing.size() <= IN_VIEW + NOT_WORTH_FOLDING ? standing.size() : IN_VIEW;
            Set<String> inView = new HashSet<>(chosen);
            standing.stream().limit(limit).forEach(answer -> addWithBroader(answer, inView));
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
            return values;
        }

        private void append(List<Value> values, String above, int depth,
                Map<String, List<FacetValueAnswer>> children) {
            for (FacetValueAnswer answer : chosenFirst(children.getOrDefault(above, List.of()))) {
                values.add(new Value(answer, answer.label(), depth, districts(answer)));
                append(values, answer.value(), depth + 1, children);
            }
        }

        private List<Value> districts(FacetValueAnswer city) {
            return chosenFirst(folded.getOrDefault(city.value(), List.of())).stream()
                    .map(district -> new Value(district, PlaceNames.below(district.label(), city.label()), 0,
                            List.of()))
                    .toList();
        }

        private List<FacetValueAnswer> chosenFirst(List<FacetValueAnswer> answers) {
            return chosen.isEmpty() ? answers
                    : answers.stream().sorted(Comparator.comparing(answer -> !chosen.contains(answer.value())))
                            .toList();
        }
    }
}
