package de.erfahrungsschatz.engine.port;

/// A looser search that finds something where a search found nothing.
///
/// @param change what makes it looser
/// @param text what would be typed
/// @param filters what it is narrowed down to
/// @param total how many documents it finds; at least 1
public record Relaxation(Change change, String text, Filters filters, long total) {

    /// What is changed about a search.
    public sealed interface Change {

        /// Nothing narrows it down any more.
        record NoFilters() implements Change {}

        /// That facet narrows nothing any more.
        record NoFilter(Facet facet) implements Change {}

        /// The concept above stands in the place of a chosen one.
        ///
        /// @param concept the id of the chosen one
        /// @param broader the id of the one above
        record Broader(Facet facet, String concept, String broader) implements Change {}

        /// The words of phrases may stand apart.
        record WordsApart() implements Change {}

        /// Nothing is excluded any more.
        record NoExclusions() implements Change {}

        /// One word or phrase is left out.
        ///
        /// @param words as typed
        record Without(String words) implements Change {}
    }
}
