package de.erfahrungsschatz.engine.lucene;

/// Decides and counts the documents of one segment.
sealed interface FacetCounter permits DocumentCounter, ExperienceCounter {

    /// The counter that a filter needs: the values of whole documents suffice unless status, format or city narrow.
    static FacetCounter of(FacetTable table, FacetFilter filter) {
        return filter.asksExperiences() ? new ExperienceCounter(table, filter) : new DocumentCounter(table, filter);
    }

    /// Counts a document that matches the words.
    ///
    /// @return whether it is found
    boolean count(int document);

    /// What was counted, by ordinal.
    int[] counts();
}
