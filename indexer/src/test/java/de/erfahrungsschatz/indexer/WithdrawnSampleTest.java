package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import de.erfahrungsschatz.indexer.mask.NameMask;
import de.erfahrungsschatz.indexer.person.HeldPeople;
import de.erfahrungsschatz.indexer.person.HeldPerson;
import de.erfahrungsschatz.indexer.person.HeldPerson.Appearance;
import de.erfahrungsschatz.indexer.proof.DataSearch;
import de.erfahrungsschatz.indexer.proof.Finding;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Whoever of the sample withdraws is nowhere in the data folder any more, whatever is restored; a name that was left anywhere is noticed.
class WithdrawnSampleTest {

    private static final Path SAMPLE = Path.of("..", "corpus");
    private static final int PEOPLE = 12;
    private static final String WITH_NAMESAKE = "katrin-oldehus--lindenhafen";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final long seed = Long.getLong("seed", 1);
    private final Engine engine = Engine.load();
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path place = Path.of("");

    @Test
    void nothing_of_them_is_left_whatever_comes_back() throws IOException {
        copy(SAMPLE.resolve("documents"), place.resolve("documents"));
        copy(SAMPLE.resolve("sample"), place.resolve("config"));
        plantNamesake();
        assertThat(run("index", place.resolve("documents").toString())).isEqualTo(ExitCode.OK);
        checkEachAlone(people());
        List<HeldPerson> people = chosen();
        HeldPerson last = people.getLast();
        putContactOf(last);
        copy(place.resolve("data"), place.resolve("older"));
        List<DocumentId> named = documentsNaming(people);

        people.forEach(one -> Ledger.enter(ledger(), DAY, one.ids(), one.names()));
        out.getBuffer().setLength(0);
        assertThat(run("person", "withdraw", last.id())).as("%s, seed %d:%n%s", people, seed, out)
                .isEqualTo(ExitCode.OK);

        assertThat(out.toString()).contains("Bewiesen: Von der Person ist nichts mehr da.", "wurde überall gefunden",
                "Andere dieses Namens, die bleiben:", last.id().replaceAll("--.*", "--hollerstadt"));
        checkGone(people, last);
        checkFound(people, named);
        checkLeaksAreNoticed(people.getFirst());

        delete(place.resolve("data"));
        copy(place.resolve("older"), place.resolve("data"));
        assertThat(run("person", "prove", people.getFirst().id())).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run("index", place.resolve("documents").toString())).as("%s", out).isEqualTo(ExitCode.OK);
        checkGone(people, last);
    }

    /// Whoever of all were the only one to withdraw is masked in every document; more are withdrawn together below.
    private void checkEachAlone(HeldPeople all) throws IOException {
        List<HeldPerson> people = all.all().stream().filter(one -> all.namesakes(one).isEmpty()).toList();
        assertThat(people).hasSizeGreaterThan(PEOPLE);
        Vocabulary cities = cities();
        for (HeldPerson person : people) {
            NameMask mask = new NameMask(
                    Ledger.enter(new LedgerFolder(place.resolve("alone")), DAY, person.ids(), person.names()),
                    List.of());
            SoughtName sought = SoughtName.of(person.names());
            for (Appearance one : person.appearances()) {
                Document masked = mask.mask(one.filed().document(), cities);
                assertThat(sought.isIn(masked.toString())).as("%s in %s", person.id(), masked.id()).isFalse();
                checkNotAddressed(person, one.person().name(), masked);
            }
            delete(place.resolve("alone"));
        }
    }

    /// Some at random whose names nobody else bears, and one with a namesake.
    private List<HeldPerson> chosen() {
        HeldPeople all = people();
        List<HeldPerson> people = new ArrayList<>(
                all.all().stream().filter(one -> all.namesakes(one).isEmpty()).toList());
        Collections.shuffle(people, new Random(seed));
        List<HeldPerson> chosen = new ArrayList<>(people.subList(0, PEOPLE));
        chosen.add(all.find(WITH_NAMESAKE).orElseThrow());
        return chosen;
    }

    private HeldPeople people() {
        try (SearchIndex index = engine.open(data())) {
            return new HeldPeople(FiledDocuments.of(data(), index).all(), ConfirmedPeople.NONE, cities(index));
        }
    }

    private Vocabulary cities() {
        try (SearchIndex index = engine.open(data())) {
            return cities(index);
        }
    }

    private static Vocabulary cities(SearchIndex index) {
        return index.vocabularies(Viewer.OFFICE).get(VocabularyName.CITIES);
    }

    /// Somebody of the same name in another city, who is asked about it.
    private void plantNamesake() throws IOException {
        String name = "Katrin Oldehus";
        Path file = place.resolve("documents").resolve("hollerstadt").resolve("Gespraech.txt");
        Files.writeString(file,
                "Gespräch über den Marktbrunnen\n\nDer Marktbrunnen läuft wieder, sagt " + name + " in Hollerstadt.\n");
        Files.writeString(file.resolveSibling("Gespraech.txt.yaml"),
                "people:\n  - name: \"" + name
                        + "\"\n    role: interviewee\n    city: Hollerstadt\ncities: [hollerstadt]\n");
    }

    private void putContactOf(HeldPerson person) {
        Contacts contacts = Contacts.open(data().privatePart());
        contacts.put(List.of(new Contact(person.id(), person.name(), "030 23125-017", null, null, null, "Rückfragen",
                new Basis.Consent(DAY, "1"), Reach.PUBLIC, LocalDate.of(2999, 1, 1), DAY, "amt")));
        PublicContacts.of(contacts.all(), DAY).write(data().part(Visibility.PUBLIC));
    }

    private List<DocumentId> documentsNaming(List<HeldPerson> people) {
        return people.stream().flatMap(person -> person.appearances().stream()).map(one -> one.filed().document().id())
                .distinct().toList();
    }

    /// Looked for here in another way than by the command: all names in one search.
    private void checkGone(List<HeldPerson> people, HeldPerson last) {
        List<SoughtName> names = people.stream().map(person -> SoughtName.of(person.names())).toList();
        DataSearch.Result result = new DataSearch(engine, names).search(data().root());
        assertThat(result.unread()).isEmpty();
        for (int i = 0; i < names.size() - 1; i++) {
            assertThat(result.of(names.get(i))).as("%s, seed %d", people.get(i).id(), seed).isEmpty();
        }
        assertThat(result.of(names.getLast())).as("namesake of %s, seed %d", last.id(), seed).isNotEmpty()
                .noneMatch(finding -> finding.text().contains(last.id()));
        assertThat(Contacts.open(data().privatePart()).all()).isEmpty();
        HeldPeople left = people();
        people.forEach(person -> person.ids().forEach(id -> assertThat(left.find(id)).as(id).isEmpty()));
    }

    /// Documents that named them are there, marked, and found by their other words.
    private void checkFound(List<HeldPerson> people, List<DocumentId> named) {
        try (SearchIndex index = engine.open(data())) {
            for (DocumentId id : named) {
                Document document = index.document(Viewer.OFFICE, id, Query.BROWSE).orElseThrow().document();
                String words = document.metadata().title().value().replaceAll("[^\\p{L} ]", " ")
                        .replace("Name entfernt", " ");
                assertThat(index
                        .search(Viewer.OFFICE, new SearchRequest(QueryParser.parse(words), Filters.NONE, Sort.RELEVANCE,
                                0, 100, 1))
                        .hits()).as(words).anyMatch(hit -> hit.id().equals(id));
            }
            for (HeldPerson person : people) {
                person.appearances().forEach(one -> checkNotAddressed(person, one.person().name(),
                        index.document(Viewer.OFFICE, one.filed().document().id(), Query.BROWSE).orElseThrow()
                                .document()));
            }
            assertThat(
                    named.stream().map(id -> index.document(Viewer.OFFICE, id, Query.BROWSE).orElseThrow().document())
                            .flatMap(document -> document.passages().stream()).filter(passage -> passage.toString()
                                    .contains(NameMask.MARK))
                            .count())
                    .isPositive();
        }
    }

    /// Where nobody else is called so, "Frau Muster" is gone too.
    private void checkNotAddressed(HeldPerson person, String name, Document document) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        if (document.metadata().people().stream().noneMatch(other -> other.name().endsWith(surname))) {
            assertThat(document.passages().stream().map(Passage::toString))
                    .as("%s in %s, seed %d", person.id(), document.id(), seed)
                    .noneMatch(text -> text.matches("(?s).*(?:Herrn?|Frau|Dr\\.)\\s" + surname + "\\b.*"));
        }
    }

    private void checkLeaksAreNoticed(HeldPerson person) throws IOException {
        String name = person.name();
        assertThat(run("person", "prove", person.id())).as("%s", out).isEqualTo(ExitCode.OK);
        Path text = data().privatePart().resolve("note.txt");
        Files.writeString(text, name.toUpperCase(Locale.ROOT) + "\n");
        checkNoticed(person, text);
        Path packed = data().privatePart().resolve("packed");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write(("{\"given\":\"" + name.replaceFirst(" (\\S+)$", "\",\"surname\":\"$1") + "\"}")
                    .getBytes(StandardCharsets.UTF_8));
        }
        checkNoticed(person, packed);
        Contacts contacts = Contacts.open(data().privatePart());
        contacts.put(List
                .of(new Contact("x--y", name, null, null, null, null, "z", new Basis.None(), Reach.MEDIATED, DAY, DAY,
                        "amt")));
        assertThat(places(person)).containsExactly(contacts.file());
        contacts.delete(Set.of("x--y"));
        assertThat(places(person)).isEmpty();
        putAsItWas(person);
        assertThat(places(person)).isNotEmpty();
        Path unknown = data().privatePart().resolve("unknown.bin");
        Files.write(unknown, new byte[]{0, 1, 2, (byte) 0xFE});
        assertThat(search(person).unread()).containsExactly(unknown);
        out.getBuffer().setLength(0);
        assertThat(run("person", "prove", person.id())).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.toString()).contains("Der Name steht noch hier:", "Nicht zu entziffern", "unknown.bin",
                "Nicht bewiesen");
    }

    private void checkNoticed(HeldPerson person, Path leak) throws IOException {
        assertThat(places(person)).containsExactly(leak);
        Files.delete(leak);
    }

    private Set<Path> places(HeldPerson person) {
        return search(person).findings().values().stream().flatMap(List::stream).map(Finding::file)
                .collect(Collectors.toSet());
    }

    private DataSearch.Result search(HeldPerson person) {
        return new DataSearch(engine, List.of(SoughtName.of(person.names()))).search(data().root());
    }

    /// A document in a commit that is not even published.
    private void putAsItWas(HeldPerson person) {
        try (SearchIndex index = engine.open(data());
                IndexUpdate update = engine.update(data(), index.vocabularies(Viewer.OFFICE))) {
            update.put(person.appearances().getFirst().filed().document());
            update.prepare();
        }
    }

    private DataFolder data() {
        return new DataFolder(place.resolve("data"));
    }

    private LedgerFolder ledger() {
        return new LedgerFolder(place.resolve("config"));
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return line
                .execute(
                        Stream.concat(Stream.of(arguments),
                                Stream.of("--data", place.resolve("data").toString(), "--config",
                                        place.resolve("config").resolve("indexer.yaml").toString()))
                                .toArray(String[]::new));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.collect(Collectors.toList())) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
