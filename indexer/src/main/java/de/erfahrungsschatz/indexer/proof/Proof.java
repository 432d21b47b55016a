package de.erfahrungsschatz.indexer.proof;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import java.nio.file.Path;
import java.util.List;

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
    /// @param others who bear the same name, and stay
    public static Proof of(DataFolder data, Engine engine, Vocabularies vocabularies, SoughtName name,
            Others others) {
        try (Control control = Control.plant(data, engine, vocabularies)) {
            SoughtName planted = control.name();
            DataSearch.Result result = new DataSearch(engine, List.of(name, planted)).search(data.root());
            List<Finding> found = result.of(name);
            List<Finding> leaks = others.leaksAmong(found);
            return new Proof(leaks, found.size() - leaks.size(), control.unseen(result.of(planted)), result.unread(),
                    result.files(), result.texts());
        }
    }
}
