package de.erfahrungsschatz.indexer.person;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.Declined;
import de.erfahrungsschatz.contacts.Reading;
import de.erfahrungsschatz.contacts.consent.Invitation;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.person.HeldPerson.Appearance;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Everything that is held about a person: what Art. 15 DSGVO asks for.
///
/// @param id the one that stands for all
/// @param ids all that documents give the person
/// @param names as documents and contacts write them
/// @param documents that name the person, or somebody of that name whom they tell nothing else of
/// @param contacts as they are held
/// @param dealings what became of them
/// @param places where else in the data folder the name stands: caches, lists, reports
/// @param files the sources
/// @param companions sidecars, settings and vocabularies in which the name stands
/// @param namesakes others of the name, of whom nothing is told here
public record Dossier(String id, Set<String> ids, List<String> names, List<InDocument> documents,
        List<Contact> contacts, Dealings dealings,
        List<String> places, List<String> files, List<String> companions, List<Candidate> namesakes) {

    public Dossier {
        ids = new TreeSet<>(ids);
        names = List.copyOf(names);
        documents = List.copyOf(documents);
        contacts = List.copyOf(contacts);
        places = List.copyOf(places);
        files = List.copyOf(files);
        companions = List.copyOf(companions);
        namesakes = List.copyOf(namesakes);
    }

    /// What the office and the person have done with contacts, as far as it is kept.
    ///
    /// @param invitations to consent that were not answered yet
    /// @param declined what the person has taken back, by the id of the contact
    /// @param readings by the office, this one included, the newest last
    public record Dealings(List<Invitation> invitations, SortedMap<String, Declined> declined,
            List<Reading> readings) {

        static final Dealings NONE = new Dealings(List.of(), Collections.emptySortedMap(), List.of());

        public Dealings {
            invitations = List.copyOf(invitations);
            declined = Collections.unmodifiableSortedMap(new TreeMap<>(declined));
            readings = List.copyOf(readings);
        }

        static Dealings of(Contacts contacts, Set<String> ids) {
            return new Dealings(new Invitations(contacts).of(ids), contacts.declined(ids),
                    contacts.readings().stream().filter(reading -> reading.personId().filter(ids::contains).isPresent())
                            .toList());
        }
    }

    /// A document.
    ///
    /// @param file from which it comes, with the place in it
    /// @param stated what it states of the person; null where it only holds the name
    /// @param passages those that name the person
    public record InDocument(String id, String title, @Nullable String date, String visibility, String file,
            @Nullable Stated stated, List<InPassage> passages) {

        public InDocument {
            passages = List.copyOf(passages);
        }
    }

    /// What a document states of the person, and what says so.
    public record Stated(String name, String role, @Nullable String function, @Nullable String office,
            @Nullable String organisation, @Nullable String city, @Nullable String attendance, String origin,
            String rule,
            @Nullable String quote) {

        static Stated of(Person person) {
            Provenance from = person.provenance();
            return new Stated(person.name(), lower(person.role()), person.function(), person.office(),
                    person.organisation(),
                    person.city(), person.attendance() == null ? null : lower(person.attendance()),
                    lower(from.origin()),
                    from.rule(), from.quote());
        }
    }

    /// A passage that names the person.
    ///
    /// @param number its place in the document, from 1
    /// @param page null where the format has none
    public record InPassage(int number, @Nullable Integer page, String text) {}

    /// Somebody of that name.
    ///
    /// @param places cities and organisations that documents state
    /// @param documents how many name him or her
    public record Candidate(String id, String name, List<String> places, int documents) {

        public Candidate {
            places = List.copyOf(places);
        }

        public static Candidate of(HeldPerson person) {
            return new Candidate(person.id(), person.name(), person.places(), (int) person.appearances().stream()
                    .map(one -> one.filed().document().id()).distinct().count());
        }
    }

    static List<InDocument> documents(HeldPerson person, SoughtName name, List<FiledDocument> all,
            List<HeldPerson> namesakes) {
        List<InDocument> documents = new ArrayList<>();
        for (FiledDocument filed : all) {
            Optional<Person> stated = stated(person, filed);
            boolean anothers = stated.isEmpty()
                    && namesakes.stream().anyMatch(other -> stated(other, filed).isPresent());
            if (!anothers && (stated.isPresent() || Sources.isNamed(name, filed))) {
                documents.add(document(filed, stated.map(Stated::of).orElse(null), name));
            }
        }
        return documents;
    }

    private static Optional<Person> stated(HeldPerson person, FiledDocument filed) {
        return person.appearances().stream().filter(one -> one.filed().document().id().equals(filed.document().id()))
                .map(Appearance::person).findFirst();
    }

    private static InDocument document(FiledDocument filed, @Nullable Stated stated, SoughtName name) {
        var document = filed.document();
        List<InPassage> passages = new ArrayList<>();
        for (int i = 0; i < document.passages().size(); i++) {
            var passage = document.passages().get(i);
            if (Sources.isNamed(name, passage)) {
                passages.add(new InPassage(i + 1, passage.page(), passage.text()));
            }
        }
        var date = document.metadata().date();
        return new InDocument(document.id().value(), document.metadata().title().value(),
                date == null ? null : date(date.value()), document.visibility().label(),
                filed.entry().root() + "/" + filed.reading().path(), stated, passages);
    }

    private static String date(DocumentDate date) {
        return date.toString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
