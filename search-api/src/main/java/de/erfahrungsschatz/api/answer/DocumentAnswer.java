package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole document.
///
/// @param id its permanent name
/// @param visibility `public`, `members` or `office`
/// @param title with provenance
/// @param date with provenance; null when unknown
/// @param state `draft` or `final`, with provenance; null where the document does not say
/// @param validUntil the last day, month or year in which it holds, with provenance; null where it does not say
/// @param kind with provenance; null when unknown
/// @param cities with provenance
/// @param topics with provenance
/// @param formats with provenance
/// @param groups with provenance
/// @param people as the document states them
/// @param source the file it comes from
/// @param link to its page
/// @param passages its words
public record DocumentAnswer(String id, String visibility, ValueAnswer title, @Nullable ValueAnswer date,
        @Nullable ValueAnswer state, @Nullable ValueAnswer validUntil, @Nullable ValueAnswer kind,
        List<ValueAnswer> cities, List<ValueAnswer> topics, List<ValueAnswer> formats,
        List<ValueAnswer> groups, List<PersonAnswer> people, SourceAnswer source, String link,
        List<PassageAnswer> passages) {

    /// A value and where it comes from.
    ///
    /// @param value an id, or the words themselves
    /// @param label the name to show
    /// @param origin `rule`, `folder` or `sidecar`
    /// @param rule which rule, or which key of the sidecar
    /// @param quote the words it was read from; null when there are none
    public record ValueAnswer(String value, String label, String origin, String rule, @Nullable String quote) {}

    /// A person as the document states it; what it does not state is null.
    ///
    /// @param name with titles
    /// @param role what the person does in the document: `interviewee`, `speaker` …
    /// @param function such as "Sachgebietsleitung"
    /// @param office the organisational unit
    /// @param organisation whom the person belongs to
    /// @param city the municipality
    /// @param attendance `present`, `absent`, `excused` or `deputy`
    /// @param origin `rule`, `folder` or `sidecar`
    /// @param rule which rule, or which key of the sidecar
    /// @param quote the words it was read from
    public record PersonAnswer(String name, String role, @Nullable String function, @Nullable String office,
            @Nullable String organisation, @Nullable String city, @Nullable String attendance, String origin,
            String rule, @Nullable String quote) {}

    /// The file.
    ///
    /// @param path below the indexed folder; null where the viewers of the document may not know it
    /// @param mediaType such as `application/pdf`
    /// @param part the document's number in its file, from 1
    /// @param fragment whether its beginning is missing
    /// @param copies where the same content lies too, in the form of the path
    public record SourceAnswer(@Nullable String path, String mediaType, int part, boolean fragment,
            List<String> copies) {}

    /// A passage.
    ///
    /// @param number from 1
    /// @param page physical page, from 1; null where the format has none
    /// @param headings above it, outermost first
    /// @param speaker who says it; null when nobody or unknown
    /// @param questionLength how much of the text, from its beginning, is the question; 0 for none
    /// @param text the words, paragraphs separated by an empty line
    /// @param city the city that it speaks about, where that is another than the document's; null otherwise
    /// @param highlights what matched, in UTF-16 units of the text
    /// @param mentions the concepts that its words name
    /// @param experiences what it tells of dialogue formats
    /// @param anchor its place on the document's page
    public record PassageAnswer(int number, @Nullable Integer page, List<String> headings, @Nullable String speaker,
            int questionLength, String text, @Nullable ValueAnswer city, List<Highlight> highlights,
            MentionsAnswer mentions,
            List<ExperienceAnswer> experiences, String anchor) {}

    /// The concepts that a passage mentions, whether or not the document deals with them.
    public record MentionsAnswer(List<ValueAnswer> cities, List<ValueAnswer> topics, List<ValueAnswer> formats,
            List<ValueAnswer> groups) {}

    /// What a passage tells of a dialogue format.
    ///
    /// @param format which
    /// @param status how far it has come
    /// @param city where, when it is another city than the document's; null otherwise
    /// @param participants how many took part, as written; null when unknown
    /// @param duration how long it took, as written; null when unknown
    /// @param cost what it cost, as written; null when unknown
    /// @param rule which rule says so
    /// @param quote the words it was read from; null when there are none
    public record ExperienceAnswer(ConceptAnswer format, ConceptAnswer status, @Nullable ConceptAnswer city,
            @Nullable String participants, @Nullable String duration, @Nullable String cost, String rule,
            @Nullable String quote) {}
}
