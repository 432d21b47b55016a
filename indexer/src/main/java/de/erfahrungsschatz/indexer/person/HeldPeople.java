package de.erfahrungsschatz.indexer.person;

import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.Mention;
import de.erfahrungsschatz.corpus.people.PeopleGatherer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.indexer.person.HeldPerson.Appearance;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everybody whom documents name with more than a surname.
public final class HeldPeople {

    private final List<HeldPerson> people = new ArrayList<>();

    /// @param documents in which to look
    /// @param confirmed what the office knows of their ids
    /// @param cities tells of which cities they are
    public HeldPeople(List<FiledDocument> documents, ConfirmedPeople confirmed, Vocabulary cities) {
        PeopleGatherer<Appearance> gatherer = new PeopleGatherer<>();
        for (FiledDocument filed : documents) {
            Mention.in(filed.document().id(), filed.document().metadata(), cities)
                    .forEach(mention -> gatherer.add(mention, new Appearance(filed, mention.person())));
        }
        gatherer.people(confirmed).stream()
                .map(gathered -> HeldPerson.of(gathered.id(), gathered.ids(), gathered.all())).forEach(people::add);
    }

    /// All of them, by their ids.
    public List<HeldPerson> all() {
        return List.copyOf(people);
    }

    /// The person of an id; empty when there is none.
    public Optional<HeldPerson> find(String id) {
        return people.stream().filter(person -> person.ids().contains(id)).findFirst();
    }

    /// Everybody of whose names one may be that.
    ///
    /// @param name the given name first or last, or one of both alone
    public List<HeldPerson> named(String name) {
        SoughtName sought = SoughtName.of(Set.of(name));
        return people.stream().filter(person -> person.names().stream().anyMatch(sought::isIn)).toList();
    }

    /// Others of whose names one is that of the person.
    public List<HeldPerson> namesakes(HeldPerson person) {
        SoughtName sought = SoughtName.of(person.names());
        return people.stream().filter(other -> !other.id().equals(person.id())
                && other.names().stream().anyMatch(sought::isIn)).toList();
    }
}
