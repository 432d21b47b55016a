package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Provenance.Origin;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.indexer.understand.Draft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lays what people wrote about a file over what the rules derived from its text: what is written wins, a list replaces the
/// derived one, an empty list says that there is none.
public final class Corrections {

    private final FileStatements statements;

    public Corrections(FileStatements statements) {
        this.statements = statements;
    }

    /// What holds for a document inside the file (an attachment, an entry of an archive): who it is for, the cities, and the
    /// defaults of the folder, but no title, date or people.
    public Corrections inside() {
        Statement whole = statements.sidecar().whole();
        Map<VocabularyName, List<String>> cities = new EnumMap<>(VocabularyName.class);
        Optional.ofNullable(whole.concepts().get(VocabularyName.CITIES))
                .ifPresent(ids -> cities.put(VocabularyName.CITIES, ids));
        Statement inherited = new Statement(null, null, cities, null, whole.visibility(), null);
        return new Corrections(new FileStatements(statements.name(), statements.folder(),
                new Sidecar(inherited, List.of())));
    }

    /// What cannot be applied: entries whose quotation begins no document, and statements that hold for one document only but
    /// were made for a file of several. Empty when all can.
    public List<Problem> problems(List<Draft> drafts) {
        List<Problem> problems = new ArrayList<>();
        for (Sidecar.Part part : statements.sidecar().parts()) {
            if (drafts.stream().noneMatch(draft -> draft.startsWith(part.starts()))) {
                problems.add(new Problem(statements.name(), part.line(), "Kein Dokument der Datei beginnt mit \""
                        + part.starts() + "\"."));
            }
        }
        Statement whole = statements.sidecar().whole();
        if (drafts.size() > 1 && (whole.id() != null || whole.title() != null)) {
            problems.add(new Problem(statements.name(), 0, "Die Datei enthält " + drafts.size()
                    + " Dokumente: \"title\" und \"id\" gehören unter \"documents:\" zu je einem."));
        }
        return problems;
    }

    /// The draft with everything that was said about it.
    public Draft apply(Draft draft) {
        Metadata derived = draft.metadata();
        Statement own = own(draft);
        Statement folder = statements.folder();
        Map<VocabularyName, List<Derived<String>>> concepts = new EnumMap<>(VocabularyName.class);
        concepts.putAll(derived.concepts());
        folder.concepts().forEach((name, ids) -> concepts.put(name, stated(ids, Origin.FOLDER, name)));
        own.concepts().forEach((name, ids) -> concepts.put(name, stated(ids, Origin.SIDECAR, name)));
        String title = own.title();
        List<Person> people = own.people();
        return draft.with(new Metadata(title == null ? derived.title() : stated(title, Origin.SIDECAR, "title"),
                date(own.date(), folder.date(), derived.date()), concepts, people == null ? derived.people() : people,
                derived.source()));
    }

    /// Who the document is for; empty when nobody said so.
    public Optional<Visibility> visibility(Draft draft) {
        return Optional.ofNullable(own(draft).visibility()).or(statements::statedByFolder);
    }

    /// The permanent name that a person gave to the document; empty when nobody did.
    public Optional<DocumentId> pinned(Draft draft) {
        return Optional.ofNullable(own(draft).id());
    }

    /// What the file's own sidecar says of this document: the entry for it over that for the whole file.
    private Statement own(Draft draft) {
        Statement whole = statements.sidecar().whole();
        return statements.sidecar().parts().stream().filter(part -> draft.startsWith(part.starts())).findFirst()
                .map(part -> part.statement().over(whole)).orElse(whole);
    }

    private static @Nullable Derived<DocumentDate> date(@Nullable DocumentDate own, @Nullable DocumentDate folder,
            @Nullable Derived<DocumentDate> derived) {
        if (own != null) {
            return stated(own, Origin.SIDECAR, "date");
        }
        if (derived != null) {
            return derived;
        }
        return folder == null ? null : stated(folder, Origin.FOLDER, "date");
    }

    private static List<Derived<String>> stated(List<String> ids, Origin origin, VocabularyName name) {
        return ids.stream().map(id -> stated(id, origin, name.label())).toList();
    }

    private static <T> Derived<T> stated(T value, Origin origin, String key) {
        return new Derived<>(value, new Provenance(origin, key, null));
    }
}
