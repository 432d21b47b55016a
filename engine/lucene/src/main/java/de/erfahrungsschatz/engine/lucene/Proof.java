package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Person.Role;
import java.util.Comparator;

/// A passage that proves that a person can tell about something.
///
/// @param appearance the person in the document
/// @param role what the person does in the passage
/// @param passage its number in the segment
/// @param value what it counts, before it takes its place among the person's passages
record Proof(Appearance appearance, Role role, int passage, float value) {

    /// The order in which they count.
    static final Comparator<Proof> BEST_FIRST = Comparator.comparingDouble(Proof::value).reversed()
            .thenComparing(Proof::role).thenComparing(Comparator.comparingInt(Proof::date).reversed())
            .thenComparing(Proof::document).thenComparingInt(Proof::passage);

    /// The id of the document.
    String document() {
        return appearance.segment().table().id(appearance.document());
    }

    /// Its date as a number that sorts; 0 when undated.
    int date() {
        return appearance.date();
    }
}
