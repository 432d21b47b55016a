package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.ExplanationAnswer.PlaceAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer.ShareAnswer;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Explanation;
import de.erfahrungsschatz.engine.port.Means;
import de.erfahrungsschatz.engine.port.Share;
import java.util.List;
import java.util.stream.IntStream;

/// Makes explanations ready to be shown.
///
/// @param vocabularies those of the viewer, for the labels
/// @param texts the language of what is told
record ExplanationAnswers(Vocabularies vocabularies, Texts texts) {

    /// The explanation of one hit.
    ExplanationAnswer of(Explanation explanation) {
        List<Integer> percents = explanation.percents();
        Integer passage = explanation.passage();
        return new ExplanationAnswer(passage == null ? null : passage + 1,
                IntStream.range(0, percents.size())
                        .mapToObj(i -> share(explanation.shares().get(i), percents.get(i))).toList());
    }

    private ShareAnswer share(Share share, int percent) {
        List<PlaceAnswer> places = share.places().stream()
                .map(place -> new PlaceAnswer(ShareDescription.label(place.part()), place.forms())).toList();
        ShareDescription description = new ShareDescription(texts);
        return switch (share.means()) {
            case Means.Typed typed ->
                new ShareAnswer(share.word(), ShareDescription.label(typed), null, null, places, percent,
                        description.of(share, typed, percent));
            case Means.Added added -> {
                String label = vocabularies.get(added.vocabulary()).label(added.concept());
                yield new ShareAnswer(share.word(), "vocabulary", new ConceptAnswer(added.concept(), label),
                        added.label(), places, percent, description.of(share, added.label(), label, percent));
            }
        };
    }
}
