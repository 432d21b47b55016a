package de.erfahrungsschatz.indexer.person;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.Reader;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.PeopleFile;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.person.Dossier.Dealings;
import de.erfahrungsschatz.indexer.proof.DataSearch;
import de.erfahrungsschatz.indexer.proof.Finding;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import de.erfahrungsschatz.indexer.proof.Store;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All people of a data folder, with all that is held about them.
public final class PersonFile {

    /// What the office has confirmed of people, where it lies beside the ledger.
    private static final String PEOPLE = "people.yaml";

    private final DataFolder data;
    private final Engine engine;
    private final List<Path> settingsFolders;
    private final List<FiledDocument> documents;
    private final HeldPeople people;

    private PersonFile(DataFolder data, Engine engine, IndexerConfig config, List<FiledDocument> documents,
            Vocabulary cities) throws InvalidYamlException {
        this.data = data;
        this.engine = engine;
        Path settings = config.ledger(data.root()).path();
        this.documents = documents;
        Path confirmed = settings.resolve(PEOPLE);
        this.people = new HeldPeople(documents, Files.isRegularFile(confirmed) ? PeopleFile.read(confirmed)
                : ConfirmedPeople.NONE, cities);
        settingsFolders = new ArrayList<>(List.of(settings));
        Optional.ofNullable(config.vocabularies()).filter(folder -> !folder.startsWith(settings))
                .ifPresent(settingsFolders::add);
    }

    /// Opens what is published in a data folder; nobody is known where nothing is.
    ///
    /// @throws InvalidYamlException when what the office has confirmed of people cannot be understood
    public static PersonFile open(DataFolder data, Engine engine, IndexerConfig config) throws InvalidYamlException {
        if (data.generation().isEmpty()) {
            return new PersonFile(data, engine, config, List.of(),
                    new Vocabulary(VocabularyName.CITIES, List.of()));
        }
        try (SearchIndex index = engine.open(data)) {
            return new PersonFile(data, engine, config, FiledDocuments.of(data, index).all(),
                    index.vocabularies(Viewer.OFFICE).get(VocabularyName.CITIES));
        }
    }

    /// Those who may be meant: the person of that id, else everybody of that name.
    public List<HeldPerson> meant(String idOrName) {
        Optional<HeldPerson> person = people.find(idOrName)
                .or(() -> contacts().map(contacts -> contacts.find(Set.of(idOrName))).orElse(List.of()).stream()
                        .findFirst()
                        .map(contact -> new HeldPerson(idOrName, Set.of(idOrName), List.of(contact.name()),
                                List.of())));
        return person.map(one -> List.of(withContacts(one))).orElseGet(() -> people.named(idOrName));
    }

    private HeldPerson withContacts(HeldPerson person) {
        return person.alsoCalled(contacts().map(contacts -> contacts.find(person.ids())).orElse(List.of()).stream()
                .map(Contact::name).toList());
    }

    /// The others of a person's name.
    public List<HeldPerson> namesakes(HeldPerson person) {
        return people.namesakes(person);
    }

    /// Everybody of whose names one is that.
    public List<HeldPerson> named(String name) {
        return people.named(name);
    }

    /// The files that no program changes.
    public Sources sources(HeldPerson person) {
        return Sources.of(SoughtName.of(person.names()), documents, settingsFolders);
    }

    /// Everything that is held about a person. That contacts are read is logged.
    public Dossier dossier(HeldPerson person, Reader reader) {
        SoughtName name = SoughtName.of(person.names());
        Sources sources = sources(person);
        List<HeldPerson> namesakes = namesakes(person);
        List<Contact> read = contacts().map(contacts -> contacts.read(person.ids(), reader)).orElse(List.of());
        return new Dossier(person.id(), person.ids(), person.names(),
                Dossier.documents(person, name, documents, namesakes),
                read, contacts().map(contacts -> Dealings.of(contacts, person.ids())).orElse(Dealings.NONE),
                places(name),
                sources.files().stream().map(Path::toString).toList(),
                sources.companions().stream().map(Path::toString).toList(),
                namesakes.stream().map(Dossier.Candidate::of).toList());
    }

    private List<String> places(SoughtName name) {
        return new DataSearch(engine, List.of(name)).search(data.root()).of(name).stream()
                .filter(finding -> finding.store() != Store.INDEX && finding.store() != Store.BYTES)
                .map(Finding::file).map(file -> data.root().relativize(file).toString()).distinct().sorted().toList();
    }

    private Optional<Contacts> contacts() {
        return Files.exists(data.privatePart().resolve(Contacts.FILE)) ? Optional.of(Contacts.open(data.privatePart()))
                : Optional.empty();
    }
}
