package de.erfahrungsschatz.indexer.person;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.JoinedIds;
import de.erfahrungsschatz.corpus.people.JoinedIds.Stated;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.people.PlainName;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.person.HeldPerson.Appearance;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Everybody whom documents name with more than a surname.
public final class HeldPeople {

    private final List<HeldPerson> people = new ArrayList<>();

    /// @param documents in which to look
    /// @param confirmed what the office knows of their ids
    /// @param cities tells of which cities they are
    public HeldPeople(List<FiledDocument> documents, ConfirmedPeople confirmed, Vocabulary cities) {
        NavigableMap<String, List<Stated>> stated = new TreeMap<>();
        NavigableMap<String, List<Appearance>> apart = new TreeMap<>();
        for (FiledDocument filed : documents) {
            Document document = filed.document();
            for (Person person : document.metadata().people()) {
                if (!PlainName.of(person.name()).isBare()) {
                    PersonKey key = PersonKey.of(person, document.id(),
                            cities.wholes(document.metadata().conceptIds(VocabularyName.CITIES)));
                    stated.computeIfAbsent(key.id(), _ -> new ArrayList<>()).add(new Stated(person, key));
                    apart.computeIfAbsent(key.id(), _ -> new ArrayList<>()).add(new Appearance(filed, person));
                }
            }
        }
        JoinedIds.of(stated, confirmed).forEach((id, ids) -> people.add(HeldPerson.of(id, ids,
                ids.stream().flatMap(one -> apart.getOrDefault(one, List.of()).stream()).toList())));
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
