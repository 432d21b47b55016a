package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.PlaceNames;
import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a search on the page of somebody else: no more than that page shows.
///
/// @param total documents found, exactly
/// @param match `approximate` when the documents hold only words that are spelt nearly like those typed; null otherwise
/// @param link to the page with all of them
/// @param hits the best documents
public record WidgetAnswer(long total, @Nullable String match, String link, List<WidgetHit> hits) {

    /// A document that was found.
    ///
    /// @param title the name to show
    /// @param kind of document, its name; null when unknown
    /// @param cities it is about, their names, each with its districts behind it
    /// @param date ISO 8601 at the precision known; null when unknown
    /// @param link to its page
    /// @param passage its best passage; null when none is worth showing
    public record WidgetHit(String title, @Nullable String kind, List<String> cities, @Nullable String date,
            String link, @Nullable WidgetPassage passage) {}

    /// The part of a passage that is worth showing.
    ///
    /// @param text the words
    /// @param highlights what matched, in UTF-16 units of the text
    /// @param cutBefore whether words of the passage precede
    /// @param cutAfter whether words of the passage follow
    public record WidgetPassage(String text, List<Highlight> highlights, boolean cutBefore, boolean cutAfter) {}

    /// What of an answer is shown there.
    public static WidgetAnswer of(SearchQuestion question, SearchAnswer answer) {
        return new WidgetAnswer(answer.total(), answer.foundOnlyAlike() ? "approximate" : null,
                Address.of(question.onUsualPages()), answer.hits().stream().map(WidgetAnswer::hit).toList());
    }

    private static WidgetHit hit(HitAnswer hit) {
        return new WidgetHit(hit.title(), hit.kind() == null ? null : hit.kind().label(),
                PlaceNames.of(hit.cities().stream().map(ConceptAnswer::label).toList()), hit.date(), hit.link(),
                hit.passages().stream().findFirst().map(passage -> new WidgetPassage(passage.text(),
                        passage.highlights(), passage.cutBefore(), passage.cutAfter())).orElse(null));
    }
}
