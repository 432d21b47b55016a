package de.erfahrungsschatz.api.asked;

import de.erfahrungsschatz.api.request.SearchQuestion;

/// Is told what people search for, and nothing of who does.
@FunctionalInterface
public interface AskedQueries {

    /// Forgets it at once.
    AskedQueries NONE = (_, _) -> {};

    /// Takes note of a search that was answered.
    ///
    /// @param found whether a document was found by the words typed
    void note(SearchQuestion question, boolean found);
}
