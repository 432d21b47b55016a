package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Provenance.Origin;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.indexer.understand.Draft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays what people wrote about a file over what the rules derived from its text: what is written wins, a list replaces the
/// derived one, an empty list says that there is none.
///
/// What is said about a file holds for each document in it, but title, people and id hold for one alone: the only whole one. A
/// fragment begins on a page that the file does not hold, so nobody who speaks of the file speaks of its city, topics or
/// people: only an entry of its own does.
public final class Corrections {

    /// The rules of titles whose words stand in no passage.
    private static final Set<String> IN_TEXT = Set.of("title.headline", "title.heading", "title.first-line");

    private static final String DISTRICTS = "districts";

    private final FileStatements statements;
    private final List<Draft> drafts;
    private final Vocabulary cities;

    /// @param drafts the documents of the file
    /// @param cities tells of which cities districts are
    public Corrections(FileStatements statements, List<Draft> drafts, Vocabulary cities) {
        this.statements = statements;
        this.drafts = List.copyOf(drafts);
        this.cities = cities;
    }

    /// What holds for documents inside the file (attachments, entries of an archive): who they are for, the cities, and the
    /// defaults of the folder, but no title, date or people.
    ///
    /// @param inner the documents of one source inside the file
    public Corrections inside(List<Draft> inner) {
        Statement whole = statements.sidecar().whole();
        Map<VocabularyName, List<String>> cities = new EnumMap<>(VocabularyName.class);
        Optional.ofNullable(whole.concepts().get(VocabularyName.CITIES))
                .ifPresent(ids -> cities.put(VocabularyName.CITIES, ids));
        Statement inherited = new Statement(null, null, null, null, cities, null, null, whole.visibility(), null);
        return new Corrections(new FileStatements(statements.name(), statements.folder(),
                new Sidecar(inherited, List.of())), inner, this.cities);
    }

    /// What cannot be applied: entries whose quotation begins no document, and statements that hold for one document only but
    /// were made for a file of several. Empty when all can.
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Sidecar.Part part : statements.sidecar().parts()) {
            if (drafts.stream().noneMatch(draft -> draft.startsWith(part.starts()))) {
                problems.add(new Problem(statements.name(), part.line(), "Kein Dokument der Datei beginnt mit \""
                        + part.starts() + "\"."));
            }
        }
        Statement whole = statements.sidecar().whole();
        if (documents() > 1 && (whole.id() != null || whole.title() != null)) {
            problems.add(new Problem(statements.name(), 0, "Die Datei enthält " + documents()
                    + " Dokumente: \"title\" und \"id\" gehören unter \"documents:\" zu je einem."));
        }
        return problems;
    }

    /// The draft with everything that was said about it.
    public Draft apply(Draft draft) {
        Metadata derived = draft.metadata();
        Statement own = own(draft);
        Statement folder = forWholeFile(statements.folder(), draft);
        Map<VocabularyName, List<Derived<String>>> concepts = new EnumMap<>(VocabularyName.class);
        concepts.putAll(derived.concepts());
        folder.concepts().forEach((name, ids) -> concepts.put(name, stated(ids, Origin.FOLDER, name)));
        own.concepts().forEach((name, ids) -> concepts.put(name, stated(ids, Origin.SIDECAR, name)));
        concepts.put(VocabularyName.CITIES, places(concepts.getOrDefault(VocabularyName.CITIES, List.of()),
                districts(own, folder), derived.concepts().getOrDefault(VocabularyName.CITIES, List.of())));
        String title = own.title();
        List<Person> people = own.people();
        Metadata corrected = new Metadata(
                title == null ? derived.title() : stated(title, Origin.SIDECAR, "title"),
                corrected("date", own.date(), folder.date(), derived.date()),
                corrected("state", own.state(), folder.state(), derived.state()),
                corrected("valid-until", own.validUntil(), folder.validUntil(), derived.validUntil()), concepts,
                people == null ? derived.people() : people,
                derived.source());
        return new Draft(corrected, passages(draft, title), draft.openings());
    }

    /// Who the document is for by the sidecar; empty when that does not say so.
    public Optional<Visibility> visibility(Draft draft) {
        return entry(draft).map(Statement::visibility).or(statements::statedBySidecar);
    }

    /// The permanent name that a person gave to the document; empty when nobody did.
    public Optional<DocumentId> pinned(Draft draft) {
        return Optional.ofNullable(own(draft).id());
    }

    /// What the file's own sidecar says of this document: the entry for it over that for the whole file.
    private Statement own(Draft draft) {
        Statement whole = forWholeFile(statements.sidecar().whole(), draft);
        return entry(draft).map(entry -> entry.over(whole)).orElse(whole);
    }

    private Optional<Statement> entry(Draft draft) {
        return statements.sidecar().parts().stream().filter(part -> draft.startsWith(part.starts())).findFirst()
                .map(Sidecar.Part::statement);
    }

    /// What of a statement about all documents of the file holds for this one.
    private Statement forWholeFile(Statement file, Draft draft) {
        boolean fragment = draft.metadata().source().fragment();
        boolean alone = !fragment && documents() == 1;
        Map<VocabularyName, List<String>> concepts = new EnumMap<>(VocabularyName.class);
        file.concepts().forEach((name, ids) -> {
            if (!fragment || name == VocabularyName.KINDS) {
                concepts.put(name, name == VocabularyName.CITIES ? ownCities(draft, ids) : ids);
            }
        });
        List<String> districts = file.districts() == null || fragment ? null : ownCities(draft, file.districts());
        return new Statement(alone ? file.title() : null, file.date(), file.state(), file.validUntil(), concepts,
                districts, alone ? file.people() : null, file.visibility(), alone ? file.id() : null);
    }

    /// Of the cities of a file with several interviews those that this one names itself; all where it names none of them.
    private List<String> ownCities(Draft draft, List<String> cities) {
        List<String> derived = draft.metadata().conceptIds(VocabularyName.CITIES);
        List<String> common = cities.stream().filter(derived::contains).toList();
        return documents() > 1 && !common.isEmpty() ? common : cities;
    }

    /// The districts that somebody says; null where nobody does.
    private static @Nullable List<Derived<String>> districts(Statement own, Statement folder) {
        Statement nearest = own.saysPlaces() ? own : folder;
        return nearest.districts() == null ? null
                : stated(nearest.districts(), own.saysPlaces() ? Origin.SIDECAR : Origin.FOLDER, DISTRICTS);
    }

    /// Cities with their districts. Whoever names a city seldom writes down its districts, so these are left to the text, unless somebody
    /// says them: as districts, or among the cities.
    ///
    /// @param named the cities
    /// @param districts that are said; null where nobody says any
    /// @param read cities and districts by the text
    private List<Derived<String>> places(List<Derived<String>> named, @Nullable List<Derived<String>> districts,
            List<Derived<String>> read) {
        if (districts != null) {
            return Stream.concat(named.stream().filter(place -> !isDistrict(place)), districts.stream()).toList();
        }
        return named.stream().anyMatch(this::isDistrict) ? named
                : Stream.concat(named.stream(), read.stream().filter(place -> isDistrictOf(place, named))).toList();
    }

    private boolean isDistrict(Derived<String> place) {
        return cities.withBroader(place.value()).size() > 1;
    }

    private boolean isDistrictOf(Derived<String> place, List<Derived<String>> named) {
        return isDistrict(place)
                && named.stream().map(Derived::value).anyMatch(cities.withBroader(place.value())::contains);
    }

    private long documents() {
        return drafts.stream().filter(draft -> !draft.metadata().source().fragment()).count();
    }

    /// A heading that is no longer the title becomes a heading of the first passage, so that its words are still found.
    private static List<Passage> passages(Draft draft, @Nullable String title) {
        Derived<String> old = draft.metadata().title();
        if (title == null || title.equals(old.value()) || !IN_TEXT.contains(old.provenance().rule())) {
            return draft.passages();
        }
        List<Passage> passages = new ArrayList<>(draft.passages());
        Passage first = passages.removeFirst();
        List<String> headings = new ArrayList<>(first.headings());
        headings.addFirst(old.value());
        passages.addFirst(
                new Passage(first.text(), first.questionLength(), first.page(), headings, first.speaker(),
                        first.metadata()));
        return passages;
    }

    /// What the sidecar says goes before what was derived, and that before what the folder says of all its files.
    private static <T> @Nullable Derived<T> corrected(String key, @Nullable T own, @Nullable T folder,
            @Nullable Derived<T> derived) {
        if (own != null) {
            return stated(own, Origin.SIDECAR, key);
        }
        if (derived != null) {
            return derived;
        }
        return folder == null ? null : stated(folder, Origin.FOLDER, key);
    }

    private static List<Derived<String>> stated(List<String> ids, Origin origin, VocabularyName name) {
        return stated(ids, origin, name.label());
    }

    private static List<Derived<String>> stated(List<String> ids, Origin origin, String key) {
        return ids.stream().map(id -> stated(id, origin, key)).toList();
    }

    private static <T> Derived<T> stated(T value, Origin origin, String key) {
        return new Derived<>(value, new Provenance(origin, key, null));
    }
}
