package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.ClauseAnswer;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A way on from a search that found nothing.
///
/// @param label what it does
/// @param link where it leads
record Offer(String label, String link) {

    /// What can be typed again without more ado.
    private static final Set<String> SIMPLE = Set.of("word", "phrase", "prefix");

    /// The ways on: without the filters or without those of one facet that hides everything, with looser words, and to all documents; the most promising first.
    static List<Offer> of(SearchQuestion question, SearchAnswer answer, List<Chip> chips, Texts texts) {
        Links links = new Links(question);
        List<Offer> offers = new ArrayList<>();
        if (!chips.isEmpty()) {
            offers.add(new Offer(texts.text("nothing.no-filters"), links.withoutFilters()));
        }
        List<Facet> narrowing = Arrays.stream(Facet.values()).filter(question.filters()::narrow).toList();
        if (narrowing.size() > 1) {
            narrowing.stream().filter(facet -> hasOthers(answer, facet))
                    .forEach(facet -> offers.add(new Offer(
                            texts.text("nothing.no-filter", texts.text("facet." + facet.label())),
                            links.without(facet))));
        }
        List<ClauseAnswer> clauses = answer.query();
        if (clauses.stream().allMatch(clause -> SIMPLE.contains(clause.type()))) {
            addLooser(offers, clauses, links, texts);
        }
        offers.add(new Offer(texts.text("nothing.all"), "/"));
        return offers;
    }

    private static void addLooser(List<Offer> offers, List<ClauseAnswer> clauses, Links links, Texts texts) {
        if (clauses.stream().anyMatch(clause -> clause.type().equals("phrase") && !clause.excluded())) {
            String loose = typed(clauses, false, _ -> true);
            offers.add(new Offer(texts.text("nothing.no-phrase", Words.shortened(loose)), links.asking(loose)));
        }
        if (clauses.stream().anyMatch(ClauseAnswer::excluded)) {
            String wanted = typed(clauses, true, clause -> !clause.excluded());
            if (!wanted.isEmpty()) {
                offers.add(new Offer(texts.text("nothing.no-exclusion", Words.shortened(wanted)),
                        links.asking(wanted)));
            }
        }
    }

    /// Whether anything is found when the facet narrows nothing: its counts tell, for they are made as if it did not.
    private static boolean hasOthers(SearchAnswer answer, Facet facet) {
        return answer.facets().getOrDefault(facet.label(), List.of()).stream().anyMatch(value -> value.count() > 0);
    }

    /// The clauses as a person would type them.
    private static String typed(List<ClauseAnswer> clauses, boolean quoted, Predicate<ClauseAnswer> wanted) {
        return clauses.stream().filter(wanted).map(clause -> (clause.excluded() ? "-" : "") + switch (clause.type()) {
            case "phrase" -> quoted || clause.excluded() ? "\"" + clause.text() + "\"" : clause.text();
            case "prefix" -> clause.text() + "*";
            default -> clause.text();
        }).collect(Collectors.joining(" "));
    }
}
