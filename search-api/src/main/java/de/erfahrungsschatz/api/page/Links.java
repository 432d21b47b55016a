package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.Detail;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// The addresses that differ in one thing from the search that is shown.
///
/// @param question the search that is shown
record Links(SearchQuestion question) {

    /// Without one value of a facet.
    String without(Facet facet, String value) {
        Set<String> left = new LinkedHashSet<>(filters().of(facet));
        left.remove(value);
        return narrowed(filters().choosing(facet, left));
    }

    /// Without the range of years.
    String withoutRange() {
        return narrowed(new Filters(filters().values(), null, null));
    }

    /// Without anything that narrows down.
    String withoutFilters() {
        return narrowed(Filters.NONE);
    }

    /// With single years instead of a range.
    String withYears(Collection<String> years) {
        Set<String> chosen = new LinkedHashSet<>(years);
        return narrowed(new Filters(filters().choosing(Facet.YEAR, chosen).values(), null, null));
    }

    /// In another order.
    String sorted(Sort sort) {
        return Address.of(question.sorted(sort));
    }

    /// Another page of the hits.
    String page(int page) {
        return Address.of(question.onPage(page));
    }

    /// On pages of the usual size, from the first on.
    String onUsualPages() {
        return Address.of(question.onUsualPages());
    }

    /// With more or less of each document.
    String showing(Detail detail) {
        return Address.of(question.showing(detail));
    }

    /// With or without what the vocabularies add.
    String widened(boolean widened) {
        return Address.of(question.widened(widened));
    }

    /// The same hits explained, at one of them.
    ///
    /// @param anchor of that hit
    String explained(String anchor) {
        return Address.of(question.explained(true)) + "#" + anchor;
    }

    /// The same hits without explanations.
    String unexplained() {
        return Address.of(question.explained(false));
    }

    /// The file in which the hits are taken along.
    ///
    /// @param file such as `treffer.csv`
    String export(String file) {
        return Address.ofExport(file, question);
    }

    private Filters filters() {
        return question.filters();
    }

    private String narrowed(Filters other) {
        return Address.of(question.with(other));
    }
}
