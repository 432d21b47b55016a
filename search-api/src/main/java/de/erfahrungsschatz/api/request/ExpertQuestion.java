package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.ExpertRequest;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.Sort;

/// A question for people who can tell about something.
///
/// @param text the words as typed; "" for whoever the newest documents speak of
/// @param filters what the documents are narrowed down to
/// @param widened whether the vocabularies may add other words to those typed
/// @param limit how many people at most
public record ExpertQuestion(String text, Filters filters, boolean widened, int limit) {

    /// Who can tell about what a search looks for.
    public static ExpertQuestion of(SearchQuestion search, int limit) {
        return new ExpertQuestion(search.text(), search.filters(), search.widened(), limit);
    }

    /// The same question for the engine.
    ///
    /// @param confirmed what the office knows of people
    public ExpertRequest toRequest(ConfirmedPeople confirmed) {
        return new ExpertRequest(QueryParser.parse(text), filters, widened, limit, confirmed);
    }

    /// The search with the same words and filters.
    public SearchQuestion search() {
        return new SearchQuestion(text, filters, Sort.RELEVANCE, 1, Requests.USUAL_SIZE,
                widened, false, Detail.DOCUMENTS);
    }

    /// The same question narrowed down differently.
    public ExpertQuestion with(Filters other) {
        return new ExpertQuestion(text, other, widened, limit);
    }
}
