package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What concepts are called.
///
/// @param vocabularies those of the viewer
record Names(Vocabularies vocabularies) {

    /// The name of a city or district.
    String city(String id) {
        return vocabularies.get(VocabularyName.CITIES).label(id);
    }

    /// The name of a format.
    String format(String id) {
        return vocabularies.get(VocabularyName.FORMATS).label(id);
    }

    /// The name of a topic.
    String topic(String id) {
        return vocabularies.get(VocabularyName.TOPICS).label(id);
    }

    /// What a format is, in one sentence; null when the vocabulary does not say.
    @Nullable
    String definition(String format) {
        return vocabularies.get(VocabularyName.FORMATS).find(format).map(Concept::definition).orElse(null);
    }

    /// The concept directly above; empty at the top.
    Optional<Concept> broader(VocabularyName name, String id) {
        return vocabularies.get(name).withBroader(id).stream().skip(1).findFirst()
                .flatMap(vocabularies.get(name)::find);
    }

    /// The concepts directly below, in the order of the vocabulary.
    List<Concept> narrower(VocabularyName name, String id) {
        return vocabularies.get(name).concepts().stream().filter(concept -> id.equals(concept.broader())).toList();
    }
}
