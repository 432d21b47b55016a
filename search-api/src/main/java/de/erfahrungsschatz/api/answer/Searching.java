package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.SearchAnswer.CorrectionAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.RelaxationAnswer;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Relaxation;
import de.erfahrungsschatz.engine.port.Relaxation.Change;
import de.erfahrungsschatz.engine.port.Relaxations;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks an index, and helps on where words are misspelt or nothing is found.
///
/// @param index where to search
/// @param viewer who asks
/// @param vocabularies those of the viewer, for the labels
/// @param texts the language of what is told
public record Searching(SearchIndex index, Viewer viewer, Vocabularies vocabularies, Texts texts) {

    /// Asks in German, as programs do.
    public Searching(SearchIndex index, Viewer viewer, Vocabularies vocabularies) {
        this(index, viewer, vocabularies, Texts.in(Language.GERMAN));
    }

    /// The answer to a search. Help stands on the first page alone: who reads on needs none.
    public SearchAnswer answer(SearchQuestion question) {
        SearchAnswer answer = found(question, question);
        if (question.page() > 1) {
            return answer;
        }
        CorrectionAnswer meant = question.text().isEmpty() ? null : correction(question);
        boolean found = answer.total() > 0 && !answer.foundOnlyAlike();
        return answer.helping(meant, found ? List.of() : relaxations(question));
    }

    /// The answer to a search on a page of somebody else: without help, for which there is no room, and with links that lead to pages of
    /// the usual size.
    public SearchAnswer embedded(SearchQuestion question) {
        return found(question, question.onUsualPages());
    }

    private SearchAnswer found(SearchQuestion question, SearchQuestion page) {
        return new Answers(vocabularies, texts).search(page, index.search(viewer, question.toRequest()));
    }

    private @Nullable CorrectionAnswer correction(SearchQuestion question) {
        return index.spelling(viewer, question.text(), question.filters())
                .map(correction -> answer(question, correction)).orElse(null);
    }

    private static CorrectionAnswer answer(SearchQuestion question, Correction correction) {
        return new CorrectionAnswer(correction.text(), correction.total(),
                Address.of(widened(question, correction.text())));
    }

    private List<RelaxationAnswer> relaxations(SearchQuestion question) {
        return Relaxations.of(index, viewer, question.text(), question.filters()).stream()
                .map(relaxation -> answer(question, relaxation)).toList();
    }

    private RelaxationAnswer answer(SearchQuestion question, Relaxation looser) {
        return switch (looser.change()) {
            case Change.NoFilters() -> answer("no-filters", null, null, null, question, looser);
            case Change.NoFilter(Facet facet) -> answer("no-filter", facet, null, null, question, looser);
            case Change.Broader(Facet facet, _, String broader) -> answer("broader", facet,
                    new ConceptAnswer(broader, new Answers(vocabularies).label(facet, broader)), null, question,
                    looser);
            case Change.WordsApart() -> answer("words-apart", null, null, null, question, looser);
            case Change.NoExclusions() -> answer("no-exclusions", null, null, null, question, looser);
            case Change.Without(String words) -> answer("fewer-words", null, null, words, question, looser);
        };
    }

    private static RelaxationAnswer answer(String type, @Nullable Facet facet, @Nullable ConceptAnswer value,
            @Nullable String words, SearchQuestion question, Relaxation looser) {
        return new RelaxationAnswer(type, facet == null ? null : facet.label(), value, words, looser.text(),
                looser.total(), Address.of(widened(question, looser.text()).with(looser.filters())));
    }

    /// With what the vocabularies add, because what help finds is counted with it.
    private static SearchQuestion widened(SearchQuestion question, String text) {
        return question.asking(text).widened(true);
    }
}
