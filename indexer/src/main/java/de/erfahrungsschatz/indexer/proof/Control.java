package de.erfahrungsschatz.indexer.proof;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.text.Slug;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.indexer.extract.cache.AnswerCache;
import de.erfahrungsschatz.indexer.extract.cache.KeptAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name that nobody bears, for as long as a search takes: it is written into a small data folder within the data folder, by all that
/// writes into the great one. A search that does not find it in every kind of store, and in every part, is blind. Closing removes it.
final class Control implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LETTERS = 9;
    /// Without vowels and s no word ends like an inflected one, of which an index would hold the base form.
    private static final String CONSONANTS = "bcdfghjklmnpqrtvwxz";

    private final DataFolder folder;
    private final String name;

    private Control(DataFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// Plants a control.
    ///
    /// @param data the data folder that will be searched
    static Control plant(DataFolder data, Engine engine, Vocabularies vocabularies) {
        String name = word() + " " + word();
        try {
            data.makePrivatePart();
            Path home = Files.createTempDirectory(data.privatePart(), "control-");
            Control control = new Control(new DataFolder(home), name);
            control.fill(engine, vocabularies);
            return control;
        } catch (IOException e) {
            throw new UncheckedIOException("In " + data.privatePart() + " lässt sich nicht schreiben", e);
        }
    }

    private static String word() {
        String letters = RANDOM.ints(LETTERS, 0, CONSONANTS.length())
                .mapToObj(at -> CONSONANTS.substring(at, at + 1)).collect(Collectors.joining());
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    private void fill(Engine engine, Vocabularies vocabularies) throws IOException {
        folder.makePrivatePart();
        try (IndexUpdate update = engine.update(folder, vocabularies)) {
            for (Visibility visibility : Visibility.values()) {
                update.put(document(visibility));
            }
            update.prepare();
        }
        Files.writeString(folder.privatePart().resolve("report.jsonl"), "{\"title\":\"" + name + "\"}\n");
        Files.createFile(folder.root().resolve(Slug.of(name) + ".txt"));
        ContentHash content = ContentHash.of(name);
        new AnswerCache(folder.privatePart().resolve("extraction"), "control").keep(content,
                new KeptAnswer("control.txt", List.of(Map.of("text", List.of(name)))));
        LocalDate day = LocalDate.EPOCH;
        Contacts.open(folder.privatePart()).put(List.of(new Contact("control--control", name, null, null, null, null,
                "control", new Basis.None(), Reach.MEDIATED, day, day, "control")));
    }

    private Document document(Visibility visibility) {
        Provenance planted = Provenance.rule("control", name);
        Person person = new Person(name, Person.Role.INTERVIEWEE, null, null, null, null, null, planted);
        Metadata metadata = new Metadata(new Derived<>("Gespräch mit " + name, planted), null,
                Map.<VocabularyName, List<Derived<String>>>of(), List.of(person),
                new Source(visibility == Visibility.PUBLIC ? null : "control.txt", "text/plain", 0, false));
        return new Document(new DocumentId("control-" + visibility.label()), visibility, metadata,
                List.of(new Passage("Was sagt " + name + "?\n\nHier sagt " + name + " etwas.", 9, null, List.of(name),
                        name)));
    }

    SoughtName name() {
        return SoughtName.of(Set.of(name));
    }

    /// Of everything in which the control was planted what a search did not find it in, for people; empty when it sees all.
    List<String> unseen(List<Finding> findings) {
        List<String> unseen = new ArrayList<>();
        for (Visibility visibility : Visibility.values()) {
            Path part = folder.part(visibility);
            Set<String> fields = findings.stream()
                    .filter(one -> one.store() == Store.INDEX && one.file().startsWith(part))
                    .map(one -> one.place().substring(one.place().lastIndexOf(' ') + 1)).collect(Collectors.toSet());
            Stream.of("text", "form", "people", "names", "title", "titleForm", "passage", "document", "label")
                    .filter(field -> !fields.contains(field))
                    .forEach(field -> unseen.add("Index " + visibility.label() + ", " + field));
        }
        Stream.of(Store.TEXT, Store.PACKED, Store.DATABASE, Store.NAME)
                .filter(store -> findings.stream().noneMatch(one -> one.store() == store && isWithin(one)))
                .map(Store::label).forEach(unseen::add);
        return unseen;
    }

    boolean isWithin(Finding finding) {
        return finding.file().startsWith(folder.root());
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder.root())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Der Ordner " + folder.root() + " der Gegenprobe lässt sich nicht entfernen",
                    e);
        }
    }
}
