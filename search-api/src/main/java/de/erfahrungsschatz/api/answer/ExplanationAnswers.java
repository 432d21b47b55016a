package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.ExplanationAnswer.PlaceAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer.ShareAnswer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Explanation;
import de.erfahrungsschatz.engine.port.Means;
import de.erfahrungsschatz.engine.port.Share;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Makes explanations ready to be shown.
///
/// @param vocabularies those of the viewer, for the labels
record ExplanationAnswers(Vocabularies vocabularies) {

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
                .map(place -> new PlaceAnswer(label(place.part()), place.forms())).toList();
        return switch (share.means()) {
            case Means.Typed typed -> new ShareAnswer(share.word(), label(typed), null, null, places, percent,
                    ShareDescription.of(share, typed, percent));
            case Means.Added added -> {
                String label = vocabularies.get(added.vocabulary()).label(added.concept());
                yield new ShareAnswer(share.word(), "vocabulary", new ConceptAnswer(added.concept(), label),
                        added.label(), places, percent, ShareDescription.of(share, added.label(), label, percent));
            }
        };
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
