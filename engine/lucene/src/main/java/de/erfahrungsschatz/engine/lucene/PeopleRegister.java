package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.Mention;
import de.erfahrungsschatz.corpus.people.PeopleGatherer;
import de.erfahrungsschatz.corpus.people.PeopleGatherer.Gathered;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// All people whom the documents of a view name, and which mentions are the same person's. A bare surname is in it nowhere.
///
/// Made of the view's documents alone, so that neither ids nor namesakes tell of others. Safe for many threads.
final class PeopleRegister {

    private final ConfirmedPeople confirmed;
    private final Map<Segment, List<PassageRoles>> byDocument = new HashMap<>();
    private final Map<String, KnownPerson> byId = new HashMap<>();
    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final StatedWords words = new StatedWords();

    /// @param cities those of the view
    PeopleRegister(List<Segment> segments, ConfirmedPeople confirmed, Vocabulary cities) throws IOException {
        this.confirmed = confirmed;
        PeopleGatherer<Appearance> gatherer = new PeopleGatherer<>();
        for (Segment segment : segments) {
            List<List<Appearance>> documents = documents(segment, cities);
            byDocument.put(segment, documents.stream().map(PassageRoles::of).toList());
            documents.stream().flatMap(List::stream).forEach(one -> gatherer.add(one.mention(), one));
        }
        gatherer.people(confirmed).forEach(this::add);
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
        return Mention.in(stored.id(), stored.metadata(), vocabulary).stream()
                .map(mention -> new Appearance(segment, document, mention)).toList();
    }

    private void add(Gathered<Appearance> gathered) {
        KnownPerson person = KnownPerson.of(gathered.id(), gathered.ids().stream().anyMatch(confirmed::isReleased),
                gathered.all());
        gathered.ids().forEach(one -> byId.put(one, person));
        byName.computeIfAbsent(person.nameKey(), _ -> new ArrayList<>()).add(person);
    }

    /// What the office has confirmed of them.
    ConfirmedPeople confirmed() {
        return confirmed;
    }

    /// The people of a document, and what they do in it.
    PassageRoles of(Segment segment, int document) {
        return byDocument.getOrDefault(segment, List.of()).get(document);
    }

    /// Whose appearance it is.
    KnownPerson person(Appearance appearance) {
        return Objects.requireNonNull(byId.get(appearance.mention().id()));
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
