package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.overview.Matrix;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the template of a topic's profile shows: which formats were used for it where, and what was written about it.
///
/// @param frame what is around it; it is called after the topic
/// @param concept the topic
/// @param broader the topic above it; null at the top
/// @param narrower the topics below it
/// @param formats with the cities that have come how far with them
/// @param cities of documents about it, without their districts
/// @param documents about it, the newest, and their number
record TopicPage(Frame frame, Concept concept, @Nullable Way broader, List<Way> narrower, List<Uses> formats,
        List<Way> cities, SearchAnswer documents) {

    /// The page for a topic.
    ///
    /// @param matrix of the experiences that are about it
    /// @param documents those about it, the newest first
    static TopicPage of(Frame frame, Concept concept, Matrix matrix, SearchAnswer documents, Names names) {
        List<Uses> formats = matrix.rows().stream()
                .map(row -> Uses.of(row.format(), row.accounts(), null, "", names, List.of())).toList();
        return new TopicPage(frame, concept,
                names.broader(VocabularyName.TOPICS, concept.id()).map(TopicPage::way).orElse(null),
                names.narrower(VocabularyName.TOPICS, concept.id()).stream().map(TopicPage::way).toList(), formats,
                documents.facets().getOrDefault(Facet.CITY.label(), List.of()).stream()
                        .filter(city -> !city.value().equals(Concept.NONE) && city.broader() == null)
                        .map(TopicPage::city).toList(),
                documents);
    }

    Texts texts() {
        return frame.texts();
    }

    /// The matrix for this topic.
    String matrix() {
        return OverviewAddress.matrix(Selection.ofTopic(concept.id()));
    }

    /// All documents that deal with it.
    String search() {
        return Address.ofFacet(Facet.TOPIC, concept.id());
    }

    private static Way way(Concept topic) {
        return new Way(topic.prefLabel(), OverviewAddress.topic(topic.id()));
    }

    private static Way city(FacetValueAnswer city) {
        return new Way(city.label(), OverviewAddress.city(city.value(), Selection.NONE));
    }
}
