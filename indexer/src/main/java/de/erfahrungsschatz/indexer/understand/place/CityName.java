package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import java.util.List;

/// A form in which municipalities are named.
///
/// @param words in lower case
/// @param form what the last word ends in
/// @param towns those that bear the name
/// @param clipped whether it lacks what only neighbours leave out, as "Oldesloe" does, so that the document must know the town
record CityName(List<String> words, Form form, List<Concept> towns, boolean clipped) {

    /// What the last word ends in.
    enum Form {
        /// As in the register.
        BARE,
        /// `Kiels`.
        GENITIVE,
        /// `Kieler`.
        ADJECTIVE
    }
}
