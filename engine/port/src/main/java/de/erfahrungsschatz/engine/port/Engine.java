package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;

/// Something that keeps and searches indexes; found by [ServiceLoader].
public interface Engine {

    /// Begins a change on top of the generation that is published.
    ///
    /// @param vocabularies stored with the index and served from there; they also give each concept its broader ones
    IndexUpdate update(DataFolder folder, Vocabularies vocabularies);

    /// As [#update], but starts from nothing in any case: what is published is not taken over, and serves until it is replaced.
    IndexUpdate rebuild(DataFolder folder, Vocabularies vocabularies);

    /// Removes for good what the published generation does not need: commits and indexes of generations before it. Whoever reads those
    /// goes on with what is open.
    ///
    /// @throws java.io.UncheckedIOException when something cannot be removed
    void forgetOlder(DataFolder folder);

    /// Opens the published generation for reading.
    ///
    /// @param admission asked about each generation before it is opened, now and whenever the index is refreshed
    /// @throws IndexRefusedException when it was written with another schema or analysis, is damaged, or not admitted
    SearchIndex open(DataFolder folder, Admission admission);

    /// Opens the published generation, whichever it is.
    ///
    /// @throws IndexRefusedException as above
    default SearchIndex open(DataFolder folder) {
        return open(folder, _ -> {});
    }

    /// Hands out all that an index holds as text, whatever becomes of it when somebody searches: every term, every stored value, what
    /// was removed and is only marked so, and commits that nobody opens any more.
    ///
    /// @param folder any folder; one in which no index lies holds nothing
    /// @return the files of the folder of which everything was handed out; others must be looked at in another way
    /// @throws java.io.UncheckedIOException when an index is damaged
    Set<Path> decode(Path folder, Consumer<Trace> reader);

    /// The one engine on the class path.
    ///
    /// @throws IllegalStateException when there is none
    static Engine load() {
        return ServiceLoader.load(Engine.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("No search engine on the class path"));
    }
}
