package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Provenance.Origin;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.Draft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lays what people wrote over what rules derived: the defaults of the folders first, then the file's own sidecar, then what it
/// says about single documents. A list replaces what was derived, and `[]` says that there is none.
///
/// What is said about a file holds for each document in it, except what can hold for one alone (title, people, id): that goes
/// to the only whole document of the file. A fragment begins on a page we do not have, so neither folder nor file tell whose
/// city, topic or words it holds: only an entry of its own under `documents:` does. Attachments take who may see them and what
/// they deal with from the file, but neither kind nor date.
public final class Corrections {

    private Corrections() {}

    /// The documents of a file, corrected.
    ///
    /// @param drafts of the file itself and of what lies inside it, in order
    /// @param path of the file itself; drafts of another path lie inside it
    /// @param visibility of documents of which the sidecar says nothing
    public static Corrected apply(FileStatements statements, List<Draft> drafts, String path, Visibility visibility) {
        List<String> problems = new ArrayList<>();
        Map<Integer, Statement> parts = assign(statements, drafts, problems);
        if (!problems.isEmpty()) {
            return new Corrected.Refused(problems);
        }
        List<Integer> whole = wholeDocuments(drafts, path);
        List<CorrectedDraft> corrected = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean only = whole.size() == 1 && whole.getFirst() == i;
            Statement file = narrowed(statements.sidecar().whole(), draft, path, only, whole.size());
            Statement own = parts.getOrDefault(i, Statement.NOTHING);
            Statement folder = narrowed(statements.folder(), draft, path, only, whole.size());
            Statement stated = own.over(file);
            Draft result = lay(stated, Origin.SIDECAR, lay(folder, Origin.FOLDER, draft));
            Visibility seenBy = Optional.ofNullable(own.visibility()).orElse(visibility);
            corrected.add(new CorrectedDraft(result, seenBy, stated.id()));
        }
        boolean ambiguous = whole.size() != 1 && says(statements.sidecar().whole());
        return new Corrected.Done(corrected, ambiguous ? List.of(hint(whole.size())) : List.of());
    }

    private static Map<Integer, Statement> assign(FileStatements statements, List<Draft> drafts,
            List<String> problems) {
        Map<Integer, Statement> parts = new HashMap<>();
        for (Sidecar.Part part : statements.sidecar().parts()) {
            int found = -1;
            for (int i = 0; i < drafts.size() && found < 0; i++) {
                found = !parts.containsKey(i) && drafts.get(i).startsWith(part.starts()) ? i : -1;
            }
            if (found < 0) {
                problems.add(statements.name() + ":" + part.line() + ": Kein Dokument der Datei beginnt mit \""
                        + part.starts() + "\".");
            } else {
                parts.put(found, part.statement());
            }
        }
        return parts;
    }

    private static List<Integer> wholeDocuments(List<Draft> drafts, String path) {
        List<Integer> whole = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!drafts.get(i).metadata().source().fragment() && isOfFile(drafts.get(i), path)) {
                whole.add(i);
            }
        }
        return whole;
    }

    /// What of a statement about a whole file holds for one document in it.
    private static Statement narrowed(Statement file, Draft draft, String path, boolean only, int documents) {
        boolean fragment = draft.metadata().source().fragment();
        Map<VocabularyName, List<String>> concepts = new EnumMap<>(VocabularyName.class);
        file.concepts().forEach((name, ids) -> {
            boolean kind = name == VocabularyName.KINDS;
            if (kind ? isOfFile(draft, path) : !fragment) {
                concepts.put(name, name == VocabularyName.CITIES && documents > 1 ? own(draft, ids) : ids);
            }
        });
        return new Statement(only ? file.title() : null, isOfFile(draft, path) ? file.date() : null, concepts,
                only ? file.people() : null, null, only ? file.id() : null);
    }

    /// Of the cities of a file with several interviews, those that this one names itself; all where it names none of them.
    private static List<String> own(Draft draft, List<String> cities) {
        List<String> derived = draft.metadata().conceptIds(VocabularyName.CITIES);
        List<String> common = cities.stream().filter(derived::contains).toList();
        return common.isEmpty() ? cities : common;
    }

    private static boolean isOfFile(Draft draft, String path) {
        return path.equals(draft.metadata().source().path());
    }

    private static boolean says(Statement file) {
        return file.title() != null || file.people() != null || file.id() != null;
    }

    private static String hint(int documents) {
        return "Titel, Personen oder Kennung (id) der Begleitdatei gelten für ein Dokument, die Datei enthält aber "
                + documents + ": Bitte unter \"documents\" angeben, welches gemeint ist.";
    }

    private static Draft lay(Statement statement, Origin origin, Draft draft) {
        Metadata below = draft.metadata();
        Map<VocabularyName, List<Derived<String>>> concepts = new EnumMap<>(VocabularyName.class);
        concepts.putAll(below.concepts());
        statement.concepts().forEach((name, ids) -> concepts.put(name,
                ids.stream().map(id -> derived(id, origin, name.label())).toList()));
        String title = statement.title();
        DocumentDate date = statement.date();
        List<Person> people = statement.people();
        Metadata laid = new Metadata(title == null ? below.title() : derived(title, origin, "title"),
                date == null ? below.date() : derived(date, origin, "date"), concepts,
                people == null ? below.people() : people, below.source());
        return new Draft(laid, withOldTitle(title, draft), draft.openings());
    }

    /// A heading that is no longer the title is a heading of the first passage: its words are still found.
    private static List<Passage> withOldTitle(@Nullable String title, Draft draft) {
        String old = draft.metadata().title().value();
        String rule = draft.metadata().title().provenance().rule();
        boolean fromText = rule.equals("title.heading") || rule.equals("title.headline") || rule.equals("title.first-line");
        if (title == null || title.equals(old) || !fromText) {
            return draft.passages();
        }
        List<Passage> passages = new ArrayList<>(draft.passages());
        Passage first = passages.removeFirst();
        List<String> headings = new ArrayList<>(first.headings());
        headings.addFirst(old);
        passages.addFirst(
                new Passage(first.text(), first.questionLength(), first.page(), headings, first.speaker()));
        return passages;
    }

    private static <T> Derived<T> derived(T value, Origin origin, String key) {
        return new Derived<>(value, new Provenance(origin, key, null));
    }
}
