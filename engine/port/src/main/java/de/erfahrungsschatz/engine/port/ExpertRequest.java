package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.people.ConfirmedPeople;

/// A question for people who can tell about something.
///
/// @param query the words; without any, those are found whom the newest documents speak of
/// @param filters what the documents are narrowed down to that may prove it
/// @param widened whether the vocabularies may add other words, and words that are spelt nearly alike may stand in, as in a search
/// @param limit how many people at most
/// @param confirmed what the office knows of people
public record ExpertRequest(Query query, Filters filters, boolean widened, int limit, ConfirmedPeople confirmed) {

    /// @throws IllegalArgumentException when the limit is negative
    public ExpertRequest {
        if (limit < 0) {
            throw new IllegalArgumentException("Negative limit: " + limit);
        }
    }
}
