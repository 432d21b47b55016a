package de.erfahrungsschatz.indexer.proof;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a search for withdrawn names has shown.
///
/// @param leaks where a name was found and nothing says that it is another's
/// @param namesakes how often one was found as the name of others
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

    /// Whether the names are gone, and the search would have seen it.
    public boolean holds() {
        return leaks.isEmpty() && unseen.isEmpty() && unread.isEmpty();
    }

    /// Searches a data folder. Nothing must be written to it meanwhile.
    ///
    /// @param people all who have withdrawn and are looked for
    public static Proof of(DataFolder data, Engine engine, Vocabularies vocabularies, List<Sought> people) {
        try (Control control = Control.plant(data, engine, vocabularies)) {
            SoughtName planted = control.name();
            DataSearch.Result result = new DataSearch(engine,
                    Stream.concat(people.stream().map(Sought::name), Stream.of(planted)).toList()).search(data.root());
            Set<Finding> found = new LinkedHashSet<>();
            Set<Finding> leaks = new LinkedHashSet<>();
            for (Sought person : people) {
                found.addAll(result.of(person.name()));
                leaks.addAll(person.others().leaksAmong(result.of(person.name())));
            }
            return new Proof(List.copyOf(leaks), found.size() - leaks.size(), control.unseen(result.of(planted)),
                    result.unread(), result.files(), result.texts());
        }
    }
}
