package de.erfahrungsschatz.engine.port;

import java.util.List;

/// What one of the words typed adds to the score of a hit by being found in one way.
///
/// @param word as typed; two words for [Means.Typed#NEIGHBOURS]
/// @param means how it is found
/// @param places where it stands, at least one, each part once
/// @param score what it adds, in the unit of the hit's score; more than 0
public record Share(String word, Means means, List<Place> places, float score) {

    public Share {
        places = List.copyOf(places);
    }

    /// A part of a document.
    public enum Part {
        /// The text of a passage.
        TEXT,
        /// A heading above it.
        HEADING,
        /// What is known of who is interviewed: name, function, office, organisation.
        INTERVIEWEE,
        /// The title of the document.
        TITLE
    }

    /// Where something was found.
    ///
    /// @param forms the words as they stand there, in order, each once. Where letters are alike, the most alike; empty when no whole
    ///        word is
    public record Place(Part part, List<String> forms) {

        public Place {
            forms = List.copyOf(forms);
        }
    }
}
