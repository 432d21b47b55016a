package de.erfahrungsschatz.indexer.proof;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.indexer.person.HeldPerson;
import de.erfahrungsschatz.indexer.person.SoughtName;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a search for a withdrawn name has shown.
///
/// @param leaks where the name was found and nothing says that it is another's
/// @param namesakes how often it was found as the name of others
/// @param unseen in what the search was blind for the control; empty when it saw it everywhere
/// @param unread files of which nobody can say what is in them
/// @param files how many were looked through
/// @param texts how many terms, values and lines
public record Proof(List<Finding> leaks, int namesakes, List<String> unseen, List<Path> unread, int files, long texts) {

    public Proof {
        leaks = List.copyOf(leaks);
        unseen = List.copyOf(unseen);
        unread = List.copyOf(unread);
    }

    /// Whether the name is gone, and the search would have seen it.
    public boolean holds() {
        return leaks.isEmpty() && unseen.isEmpty() && unread.isEmpty();
    }

    /// Searches a data folder. Nothing must be written to it meanwhile.
    ///
    /// @param name of the person
    /// @param ids of the person
    /// @param others who bear the same name, and stay
    public static Proof of(DataFolder data, Engine engine, Vocabularies vocabularies, SoughtName name, Set<String> ids,
            List<HeldPerson> others) {
        try (Control control = Control.plant(data, engine, vocabularies)) {
            SoughtName planted = control.name();
            DataSearch.Result result = new DataSearch(engine, List.of(name, planted)).search(data.root());
            Others known = Others.of(others, ids);
            List<Finding> found = result.of(name);
            List<Finding> leaks = known.leaksAmong(found);
            return new Proof(leaks, found.size() - leaks.size(), control.unseen(result.of(planted)), result.unread(),
                    result.files(), result.texts());
        }
    }

    /// Those whose name it is too.
    ///
    /// @param documents that name them
    /// @param ids theirs
    /// @param gone the ids of the one whose name must not be found
    private record Others(Set<DocumentId> documents, Set<String> ids, Set<String> gone) {

        static Others of(List<HeldPerson> people, Set<String> gone) {
            return new Others(people.stream().flatMap(person -> person.appearances().stream())
                    .map(one -> one.filed().document().id()).collect(Collectors.toSet()),
                    people.stream().flatMap(person -> person.ids().stream()).collect(Collectors.toSet()), gone);
        }

        List<Finding> leaksAmong(List<Finding> found) {
            Set<Path> theirs = found.stream().filter(one -> one.store() == Store.INDEX && isTheirs(one)).map(Finding::file)
                    .collect(Collectors.toSet());
            return found.stream().filter(one -> !(isTheirs(one)
                    || (one.store() == Store.BYTES && theirs.contains(one.file().getParent())))).toList();
        }

        /// By the documents to which it belongs, else by the ids that stand beside it.
        private boolean isTheirs(Finding one) {
            return gone.stream().noneMatch(one.text()::contains) && switch (one.store()) {
                case INDEX -> !one.documents().isEmpty() && documents.containsAll(one.documents());
                case TEXT, DATABASE -> ids.stream().anyMatch(one.text()::contains)
                        || documents.stream().map(DocumentId::value).anyMatch(one.text()::contains);
                case PACKED, BYTES, NAME -> false;
            };
        }
    }
}
