package de.erfahrungsschatz.corpus.document;

import org.jspecify.annotations.Nullable;

/// A person as one document states it: the name and what is said of it there.
///
/// @param name with titles, as written
/// @param role what the person does in the document
/// @param function such as "Sachgebietsleitung Stadterneuerung"; null when not stated
/// @param office the organisational unit, such as "Stadtplanungsamt"; null when not stated
/// @param city the city or organisation as written, such as "Stadt Birkstätt"; null when not stated
public record Person(String name, Role role, @Nullable String function, @Nullable String office,
        @Nullable String city) {

    /// What a person does in a document.
    public enum Role {
        INTERVIEWEE,
        SPEAKER,
        AUTHOR,
        RESPONSIBLE,
        CONTACT,
        ATTENDEE,
        MENTIONED
    }
}
