package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person who can tell about something.
///
/// @param id the permanent name
/// @param name with titles
/// @param affiliation `staff` of a city, `external`, or `unknown`
/// @param documents how many documents prove it
/// @param newest the date of the newest of these; null when none is dated
/// @param outdated whether that is more than five years ago
/// @param evidence what proves it, the best first; of a profile the newest
/// @param history what documents say of the person, the newest first
/// @param namesakes others of that name, who may be the same person
/// @param contact how the person can be reached, as far as the viewer may know
/// @param link to the person's page
public record ExpertAnswer(String id, String name, String affiliation, int documents, @Nullable String newest,
        boolean outdated, List<EvidenceAnswer> evidence, List<StatementAnswer> history, List<NamesakeAnswer> namesakes,
        ContactAnswer contact, String link) {

    /// What is said of the person last; null when nothing is.
    public @Nullable StatementAnswer latest() {
        return history.isEmpty() ? null : history.getFirst();
    }

    /// What documents say of a person; what they do not say is null.
    ///
    /// @param function such as "Sachgebietsleitung"
    /// @param office the organisational unit
    /// @param organisation whom the person belongs to
    /// @param city the municipality
    /// @param since the date of the oldest document that says so
    /// @param until the date of the newest
    public record StatementAnswer(@Nullable String function, @Nullable String office, @Nullable String organisation,
            @Nullable String city, @Nullable String since, @Nullable String until) {}

    /// A passage that proves it.
    ///
    /// @param document the id of the document
    /// @param title that of the document
    /// @param date that of the document; null when unknown
    /// @param visibility `public`, `members` or `office`
    /// @param role what the person does in the passage: `interviewee`, `speaker` …
    /// @param stated what that document says of the person
    /// @param number the number of the passage, from 1
    /// @param page physical page, from 1; null where the format has none
    /// @param text a stretch of the passage
    /// @param highlights what matched, in UTF-16 units of the text
    /// @param cutBefore whether words precede the stretch
    /// @param cutAfter whether words follow it
    /// @param experiences what the stretch tells of dialogue formats
    /// @param link to the passage
    public record EvidenceAnswer(String document, String title, @Nullable String date, String visibility, String role,
            StatementAnswer stated, int number, @Nullable Integer page, String text, List<Highlight> highlights,
            boolean cutBefore, boolean cutAfter, List<ToldAnswer> experiences, String link) {}

    /// What a passage tells of a dialogue format.
    public record ToldAnswer(ConceptAnswer format, ConceptAnswer status) {}

    /// Somebody of the same name.
    ///
    /// @param where the city or organisation; where neither is known, the title of the document that names the person
    /// @param link to that person's page
    public record NamesakeAnswer(String id, String name, String where, String link) {}
}
