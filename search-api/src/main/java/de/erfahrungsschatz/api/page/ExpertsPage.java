package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertsAnswer;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// What the template of the page of people shows.
///
/// @param frame what is around it
/// @param question what was asked
/// @param answer who can tell about it
/// @param viewer who asks
/// @param chips the filters in force
record ExpertsPage(Frame frame, ExpertQuestion question, ExpertsAnswer answer, Viewer viewer, List<Chip> chips) {

    /// A filter of the search, to be sent along.
    record Kept(String name, String value) {}

    /// The page for an answer.
    ///
    /// @param labels the names of facet values
    static ExpertsPage of(Frame frame, ExpertQuestion question, ExpertsAnswer answer, Viewer viewer,
            BiFunction<Facet, String, String> labels) {
        Texts texts = frame.texts();
        List<Chip> chips = new ArrayList<>();
        question.filters().values().forEach((facet, values) -> values.forEach(value -> chips.add(
                new Chip(texts.text("filter.label", texts.text("facet." + facet.label()), labels.apply(facet, value)),
                        Address.of(question.with(without(question.filters(), facet, value)))))));
        Chip.range(question.filters(), texts).ifPresent(range -> chips.add(
                new Chip(texts.text("filter.label", texts.text("filter.range"), range),
                        Address.of(question.with(new Filters(question.filters().values(), null, null))))));
        return new ExpertsPage(frame, question, answer, viewer, chips);
    }

    private static Filters without(Filters filters, Facet facet, String value) {
        Set<String> left = new LinkedHashSet<>(filters.of(facet));
        left.remove(value);
        return filters.choosing(facet, left);
    }

    Texts texts() {
        return frame.texts();
    }

    PersonText people() {
        return new PersonText(texts());
    }

    /// Whether nobody is shown because the office has released nobody.
    boolean isForMembers() {
        return viewer == Viewer.PUBLIC && answer.experts().isEmpty();
    }

    /// What the list is, in one line.
    String heading() {
        return frame.title();
    }

    /// The search that is asked of documents.
    String searchLink() {
        return Address.of(question.search());
    }

    /// The filters, to be sent along with other words.
    List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        Filters filters = question.filters();
        filters.values().forEach((facet, values) -> values.forEach(value -> kept.add(new Kept(facet.label(), value))));
        if (filters.fromYear() != null) {
            kept.add(new Kept("from", filters.fromYear().toString()));
        }
        if (filters.toYear() != null) {
            kept.add(new Kept("to", filters.toYear().toString()));
        }
        return kept;
    }
}
