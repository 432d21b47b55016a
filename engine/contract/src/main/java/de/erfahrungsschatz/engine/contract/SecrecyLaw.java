package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Relaxations;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;

/// A viewer gets the same answer, to the last bit of a score, as from an engine that holds only what that viewer may see. The names of people
/// depend on who asks, even where there is nothing unseen.
///
/// @param index holds everything
/// @param alone holds only what the viewer may see, put once and never changed
record SecrecyLaw(SearchIndex index, SearchIndex alone, Viewer viewer) {

    void check(SearchRequest request) {
        assertThat(index.search(viewer, request)).as("%s asks %s", viewer, request)
                .isEqualTo(alone.search(viewer, request));
    }

    void checkDocument(DocumentId id) {
        assertThat(index.document(viewer, id, Query.BROWSE)).as("%s opens %s", viewer, id)
                .isEqualTo(alone.document(viewer, id, Query.BROWSE));
    }

    /// Of every passage that may be there, and of one that cannot.
    void checkQuestions(DocumentId id) {
        for (int passage = 0; passage < 6; passage++) {
            assertThat(index.sameQuestion(viewer, id, passage, 20))
                    .as("%s asks who else is asked %s, %s", viewer, id, passage)
                    .isEqualTo(alone.sameQuestion(viewer, id, passage, 20));
        }
    }

    void checkSimilar(DocumentId id) {
        assertThat(index.similar(viewer, id, 20)).as("%s asks what is like %s", viewer, id)
                .isEqualTo(alone.similar(viewer, id, 20));
    }

    void checkExperiences() {
        assertThat(index.experiences(viewer)).as("%s asks what was done", viewer)
                .isEqualTo(alone.experiences(viewer));
    }

    void checkSuggestions(String typed) {
        assertThat(index.suggest(viewer, typed, 20)).as("%s types %s", viewer, typed)
                .isEqualTo(alone.suggest(viewer, typed, 20));
    }

    void checkSpelling(String typed) {
        assertThat(index.spelling(viewer, typed, Filters.NONE)).as("%s misspells %s", viewer, typed)
                .isEqualTo(alone.spelling(viewer, typed, Filters.NONE));
    }

    void checkRelaxations(String typed, Filters filters) {
        assertThat(Relaxations.of(index, viewer, typed, filters)).as("%s finds nothing with %s", viewer, typed)
                .isEqualTo(Relaxations.of(alone, viewer, typed, filters));
    }

    void checkVocabularies() {
        for (VocabularyName name : VocabularyName.values()) {
            assertThat(index.vocabularies(viewer).get(name).concepts()).as("%s for %s", name, viewer)
                    .isEqualTo(alone.vocabularies(viewer).get(name).concepts());
        }
    }
}
