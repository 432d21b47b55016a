package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.JoinedIds;
import de.erfahrungsschatz.corpus.people.JoinedIds.Stated;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// All people whom the documents of a view name, and which mentions are the same person's. A bare surname is in it nowhere.
///
/// Made of the view's documents alone, so that neither ids nor namesakes tell of others. Safe for many threads.
final class PeopleRegister {

    private final ConfirmedPeople confirmed;
    private final Map<Segment, List<List<Appearance>>> byDocument = new HashMap<>();
    private final Map<String, KnownPerson> byId = new HashMap<>();
    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final StatedWords words = new StatedWords();

    /// @param cities those of the view
    PeopleRegister(List<Segment> segments, ConfirmedPeople confirmed, Vocabulary cities) throws IOException {
        this.confirmed = confirmed;
        NavigableMap<String, List<Appearance>> apart = new TreeMap<>();
        for (Segment segment : segments) {
            List<List<Appearance>> documents = documents(segment, cities);
            byDocument.put(segment, documents);
            documents.stream().flatMap(List::stream)
                    .forEach(one -> apart.computeIfAbsent(one.id(), _ -> new ArrayList<>()).add(one));
        }
        join(apart);
    }

    private static List<List<Appearance>> documents(Segment segment, Vocabulary vocabulary)
            throws IOException {
        List<List<Appearance>> documents = new ArrayList<>();
        for (int document = 0; document < segment.table().documents(); document++) {
            documents.add(segment.isLive(document) ? people(segment, document, vocabulary) : List.of());
        }
        return documents;
    }

    private static List<Appearance> people(Segment segment, int document, Vocabulary vocabulary)
            throws IOException {
        StoredDocument stored = segment.table().stored().of(segment, document);
        Metadata metadata = stored.metadata();
        List<String> cities = vocabulary.wholes(metadata.conceptIds(VocabularyName.CITIES));
        List<Appearance> people = new ArrayList<>();
        for (Person person : metadata.people()) {
            Appearance one = Appearance.of(segment, document, person, PersonKey.of(person, stored.id(), cities));
            if (!one.name().isBare()) {
                people.add(one);
            }
        }
        return List.copyOf(people);
    }

    /// @param apart what each id stands for by itself
    private void join(NavigableMap<String, List<Appearance>> apart) {
        NavigableMap<String, List<Stated>> stated = new TreeMap<>();
        apart.forEach(
                (id, all) -> stated.put(id, all.stream().map(one -> new Stated(one.person(), one.key())).toList()));
        JoinedIds.of(stated, confirmed).forEach((id, ids) -> add(id, ids, apart));
    }

    private void add(String id, Set<String> ids, Map<String, List<Appearance>> apart) {
        List<Appearance> appearances = ids.stream().flatMap(one -> apart.getOrDefault(one, List.of()).stream())
                .toList();
        KnownPerson person = new KnownPerson(id, ids.stream().anyMatch(confirmed::isReleased), appearances);
        ids.forEach(one -> byId.put(one, person));
        byName.computeIfAbsent(person.nameKey(), _ -> new ArrayList<>()).add(person);
    }

    /// What the office has confirmed of them.
    ConfirmedPeople confirmed() {
        return confirmed;
    }

    /// The people of a document.
    List<Appearance> of(Segment segment, int document) {
        return byDocument.getOrDefault(segment, List.of()).get(document);
    }

    /// Whose appearance it is.
    KnownPerson person(Appearance appearance) {
        return Objects.requireNonNull(byId.get(appearance.id()));
    }

    /// The person of an id; empty when there is none.
    Optional<KnownPerson> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Others of the same name.
    List<KnownPerson> namesakes(KnownPerson person) {
        return byName.getOrDefault(person.nameKey(), List.of()).stream()
                .filter(other -> !other.id().equals(person.id())).toList();
    }

    /// The words of what is stated of people.
    StatedWords words() {
        return words;
    }
}
