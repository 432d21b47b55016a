package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.contacts.Shown;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.engine.port.Expert;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks an index for people.
///
/// @param index where to look
/// @param viewer who asks
/// @param people what is done with people
/// @param desk how they are reached
public record ExpertSearching(SearchIndex index, Viewer viewer, PeopleConfig people, ContactDesk desk) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /// Who can tell about what is asked.
    public ExpertsAnswer answer(ExpertQuestion question) {
        return new ExpertsAnswer(people.office(), answers(
                index.experts(viewer, question.toRequest(people.confirmed())), question.text(), "Liste von Personen"));
    }

    /// The first people who can tell about what is asked; empty where the site shows no people.
    public List<ExpertAnswer> first(ExpertQuestion question) {
        return people.experts() ? answer(question).experts() : List.of();
    }

    /// All that is known of a person; empty when there is none whom the viewer may see.
    public Optional<ProfileAnswer> profile(String id) {
        return Optional.of(id).filter(PersonKey::isId)
                .flatMap(valid -> index.expert(viewer, valid, people.confirmed()))
                .map(expert -> new ProfileAnswer(people.office(),
                        answers(List.of(expert), "", "Seite einer Person").getFirst()));
    }

    /// What a person is called; empty when there is none whom the viewer may see. No contact is read for that.
    public Optional<String> name(String id) {
        return Optional.of(id).filter(PersonKey::isId)
                .flatMap(valid -> index.expert(viewer, valid, people.confirmed()))
                .map(expert -> WithoutContacts.of(expert.name(), List.of()).text());
    }

    private List<ExpertAnswer> answers(List<Expert> found, String text, String why) {
        ExpertAnswers answers = new ExpertAnswers(index.vocabularies(viewer), LocalDate.now(GERMANY));
        Map<String, Shown> shown = desk.shown().of(found.stream().map(this::ids).toList(), why);
        return found.stream()
                .map(expert -> answers.of(expert, ContactAnswer.of(
                        shown.getOrDefault(expert.id(), new Shown.NetworkOffice()), form(expert)), text))
                .toList();
    }

    private @Nullable String form(Expert expert) {
        return desk.mediates(people) ? Address.ofEnquiry(expert.id()) : null;
    }

    /// All ids of a person, that of the answer first.
    private Set<String> ids(Expert expert) {
        Set<String> ids = new LinkedHashSet<>(Set.of(expert.id()));
        ids.addAll(people.confirmed().idsOf(expert.id()));
        return ids;
    }
}
