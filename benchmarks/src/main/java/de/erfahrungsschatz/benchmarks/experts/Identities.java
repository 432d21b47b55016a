package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.JoinedIds;
import de.erfahrungsschatz.corpus.people.JoinedIds.Stated;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.people.PlainName;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Whom documents name: by the product's rules, so that all models rank the same people.
final class Identities {

    private final Vocabulary cities;
    private final Map<String, String> joined = new HashMap<>();

    /// @param cities tells of which cities documents are
    Identities(List<Document> documents, Vocabulary cities) {
        this.cities = cities;
        NavigableMap<String, List<Stated>> stated = new TreeMap<>();
        for (Document document : documents) {
            for (Person person : named(document.metadata())) {
                PersonKey key = key(person, document.id(), document.metadata());
                stated.computeIfAbsent(key.id(), _ -> new ArrayList<>()).add(new Stated(person, key));
            }
        }
        JoinedIds.of(stated, ConfirmedPeople.NONE).forEach((id, ids) -> ids.forEach(one -> joined.put(one, id)));
    }

    /// Those whom a document names, each once.
    Stream<String> of(DocumentId document, Metadata metadata) {
        return named(metadata).stream().map(person -> key(person, document, metadata).id())
                .map(id -> joined.getOrDefault(id, id)).distinct();
    }

    private static List<Person> named(Metadata metadata) {
        return metadata.people().stream().filter(person -> !PlainName.of(person.name()).isBare()).toList();
    }

    private PersonKey key(Person person, DocumentId document, Metadata metadata) {
        return PersonKey.of(person, document, cities.wholes(metadata.conceptIds(VocabularyName.CITIES)));
    }
}
