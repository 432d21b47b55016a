package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person who can tell about something, as the documents of one viewer prove it.
///
/// @param id the permanent name, as of [de.erfahrungsschatz.corpus.people.PersonKey#id]
/// @param name with titles, as a document writes it
/// @param score how much speaks for the person, comparable within one answer only; 0 where nothing was asked
/// @param evidence what proves it, the best first
/// @param documents how many documents prove it
/// @param newest the date of the newest of these; null when none is dated
/// @param history what documents say of the person, each once, the newest first; where all of it is undated, in no particular order
/// @param namesakes others of that name, who may be the same person
public record Expert(String id, String name, double score, List<Evidence> evidence, int documents,
        @Nullable DocumentDate newest, List<Statement> history, List<Namesake> namesakes) {

    public Expert {
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
        namesakes = List.copyOf(namesakes);
    }

    /// What documents say of a person beside the name, as they write it. At least one of them is not null.
    ///
    /// @param since the date of the oldest document that says so; null when none is dated
    /// @param until the date of the newest; null when none is dated
    public record Statement(@Nullable String function, @Nullable String office, @Nullable String organisation,
            @Nullable String city, @Nullable DocumentDate since, @Nullable DocumentDate until) {}

    /// Somebody of the same name.
    ///
    /// @param where the city or organisation as a document states it; where none does, the title of the document that names the person
    public record Namesake(String id, String name, String where) {}
}
