package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that was found.
///
/// @param id its permanent name
/// @param title the name to show
/// @param kind of document; null when unknown
/// @param cities it is about
/// @param topics it deals with
/// @param formats it deals with
/// @param date ISO 8601 at the precision known; null when unknown
/// @param visibility `public`, `members` or `office`
/// @param fragment whether its beginning is missing
/// @param link to its page
/// @param passages its best passages
/// @param twinOf the id of a hit before it on the page that says nearly the same; null when there is none
/// @param match `approximate` when it holds only words that are spelt nearly like those typed; null otherwise
/// @param explanation why it was found; null when nobody asked for it
public record HitAnswer(String id, String title, @Nullable ConceptAnswer kind, List<ConceptAnswer> cities,
        List<ConceptAnswer> topics, List<ConceptAnswer> formats, @Nullable String date, String visibility,
        boolean fragment, String link, List<ExcerptAnswer> passages, @Nullable String twinOf, @Nullable String match,
        @Nullable ExplanationAnswer explanation) {

    /// A hit that is like none before it, without explanation.
    public HitAnswer(String id, String title, @Nullable ConceptAnswer kind, List<ConceptAnswer> cities,
            List<ConceptAnswer> topics, List<ConceptAnswer> formats, @Nullable String date, String visibility,
            boolean fragment, String link, List<ExcerptAnswer> passages) {
        this(id, title, kind, cities, topics, formats, date, visibility, fragment, link, passages, null, null, null);
    }

    /// The part of a passage that is worth showing.
    ///
    /// @param number the passage's place in the document, from 1
    /// @param page physical page, from 1; null where the format has none
    /// @param headings above it, outermost first
    /// @param speaker who says it; null when nobody or unknown
    /// @param text the words
    /// @param highlights what matched, in UTF-16 units of the text
    /// @param cutBefore whether words of the passage precede
    /// @param cutAfter whether words of the passage follow
    /// @param link to the passage
    public record ExcerptAnswer(int number, @Nullable Integer page, List<String> headings, @Nullable String speaker,
            String text, List<Highlight> highlights, boolean cutBefore, boolean cutAfter, String link) {}
}
