package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A filter that is in force, and the way to be rid of it.
///
/// @param label such as "Stadt: Hamm"
/// @param link the same search without it
record Chip(String label, String link) {

    /// The filters of a search, in the order of the facets.
    static List<Chip> of(SearchQuestion question, SearchAnswer answer, Texts texts) {
        Links links = new Links(question);
        List<Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            String name = texts.text("facet." + facet.label());
            answer.facets().getOrDefault(facet.label(), List.of()).stream().filter(FacetValueAnswer::selected)
                    .forEach(value -> chips
                            .add(new Chip(texts.text("filter.label", name, value.label()),
                                    links.without(facet, value.value()))));
        }
        range(question.filters(), texts).ifPresent(
                range -> chips.add(new Chip(texts.text("filter.label", texts.text("filter.range"), range),
                        links.withoutRange())));
        return chips;
    }

    /// The range of years in words; empty when there is none.
    static Optional<String> range(Filters filters, Texts texts) {
        String from = filters.fromYear() == null ? "" : filters.fromYear().toString();
        String to = filters.toYear() == null ? "" : filters.toYear().toString();
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            return Optional.of(from);
        }
        if (to.isEmpty()) {
            return Optional.of(texts.text("range.from", from));
        }
        return Optional.of(from.isEmpty() ? texts.text("range.to", to) : texts.text("range.both", from, to));
    }
}
