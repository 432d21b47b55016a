package de.erfahrungsschatz.corpus.document;

import org.jspecify.annotations.Nullable;

/// A person as one document states it: the name and what is said of it there.
///
/// @param name with titles, as written
/// @param role what the person does in the document
/// @param function such as "Sachgebietsleitung Stadterneuerung"; null when not stated
/// @param office the organisational unit, such as "Stadtplanungsamt"; null when not stated
/// @param organisation whom the person belongs to, as written, such as "Stadt Birkstätt" or "SPD"; null when not stated
/// @param city the municipality as written, without what it is ("Birkstätt"); null when not stated
/// @param attendance whether the person was at the sitting; null where the document is of none, or does not say so
/// @param provenance the rule that found the person, and the words it read; or the sidecar
public record Person(String name, Role role, @Nullable String function, @Nullable String office,
        @Nullable String organisation, @Nullable String city, @Nullable Attendance attendance, Provenance provenance) {

    /// What a person does in a document, the strongest first.
    public enum Role {
        INTERVIEWEE,
        SPEAKER,
        AUTHOR,
        RESPONSIBLE,
        CONTACT,
        ATTENDEE,
        MENTIONED
    }

    /// Whether a person was at a sitting.
    public enum Attendance {
        PRESENT,
        /// Not there, and nobody says why.
        ABSENT,
        /// Not there, and announced so.
        EXCUSED,
        /// There in another's place.
        DEPUTY
    }
}
