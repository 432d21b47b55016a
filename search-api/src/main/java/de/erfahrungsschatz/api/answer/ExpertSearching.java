package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Asks an index for people.
///
/// @param index where to look
/// @param viewer who asks
/// @param people what is done with people
public record ExpertSearching(SearchIndex index, Viewer viewer, PeopleConfig people) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /// Who can tell about what is asked.
    public ExpertsAnswer answer(ExpertQuestion question) {
        ExpertAnswers answers = answers();
        return new ExpertsAnswer(people.office(), index.experts(viewer, question.toRequest(people.confirmed())).stream()
                .map(expert -> answers.of(expert, question.text())).toList());
    }

    /// The first people who can tell about what is asked; empty where the site shows no people.
    public List<ExpertAnswer> first(ExpertQuestion question) {
        return people.experts() ? answer(question).experts() : List.of();
    }

    /// All that is known of a person; empty when there is none whom the viewer may see.
    public Optional<ProfileAnswer> profile(String id) {
        return Optional.of(id).filter(PersonKey::isId)
                .flatMap(valid -> index.expert(viewer, valid, people.confirmed()))
                .map(expert -> new ProfileAnswer(people.office(), answers().of(expert, "")));
    }

    private ExpertAnswers answers() {
        return new ExpertAnswers(index.vocabularies(viewer), LocalDate.now(GERMANY));
    }
}
