package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.util.ServiceLoader;

/// Something that keeps and searches indexes; found by [ServiceLoader].
public interface Engine {

    /// Begins a change on top of the generation that is published.
    ///
    /// @param vocabularies stored with the index and served from there; they also give each concept its broader ones
    IndexUpdate update(DataFolder folder, Vocabularies vocabularies);

    /// Opens the published generation for reading.
    ///
    /// @throws IndexRefusedException when it was written with another schema or analysis, or is damaged
    SearchIndex open(DataFolder folder);

    /// The one engine on the class path.
    ///
    /// @throws IllegalStateException when there is none
    static Engine load() {
        return ServiceLoader.load(Engine.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("No search engine on the class path"));
    }
}
