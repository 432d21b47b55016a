package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.SearchAnswer.CorrectionAnswer;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.SearchIndex;

/// Asks an index, and helps on where words are misspelt.
///
/// @param index where to search
/// @param viewer who asks
/// @param vocabularies those of the viewer, for the labels
public record Searching(SearchIndex index, Viewer viewer, Vocabularies vocabularies) {

    /// The answer to a search. Help stands on the first page alone: who reads on needs none.
    public SearchAnswer answer(SearchQuestion question) {
        SearchAnswer found = new Answers(vocabularies).search(question, index.search(viewer, question.toRequest()));
        if (question.page() > 1 || question.text().isEmpty()) {
            return found;
        }
        return index.spelling(viewer, question.text(), question.filters())
                .map(correction -> found.meaning(correction(question, correction))).orElse(found);
    }

    private static CorrectionAnswer correction(SearchQuestion question, Correction correction) {
        return new CorrectionAnswer(correction.text(), correction.total(),
                Address.of(question.asking(correction.text())));
    }
}
