package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One value of one facet.
///
/// @param value a concept id, a year, the label of a status, or [Concept#NONE]
record FacetValue(Facet facet, String value) implements Comparable<FacetValue> {

    private static final Comparator<FacetValue> ORDER = Comparator.comparing(FacetValue::facet)
            .thenComparing(FacetValue::value);

    /// All values that a document counts for: of each facet its concepts with those above them, or that it has none.
    ///
    /// @param experiences what the document tells of dialogue formats
    static List<FacetValue> of(Metadata metadata, List<Joint> experiences, Vocabularies vocabularies) {
        List<FacetValue> all = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            all.addAll(switch (facet) {
                case CITY, TOPIC, FORMAT, KIND, GROUP -> concepts(facet, metadata, vocabularies);
                case YEAR -> orNone(facet, year(metadata));
                case STATUS -> experiences.stream().flatMap(one -> one.of(Facet.STATUS).stream()).distinct().toList();
            });
        }
        return all;
    }

    /// The concepts that a document deals with and those above them, as values of that facet; that it has none, where it has
    /// none.
    static List<FacetValue> concepts(Facet facet, Metadata metadata, Vocabularies vocabularies) {
        VocabularyName name = facet.vocabulary().orElseThrow();
        return orNone(facet, closure(metadata.conceptIds(name), vocabularies.get(name)));
    }

    /// A concept and those above it, as values of that facet.
    static List<FacetValue> concept(Facet facet, String id, Vocabularies vocabularies) {
        VocabularyName name = facet.vocabulary().orElseThrow();
        return orNone(facet, closure(List.of(id), vocabularies.get(name)));
    }

    private static List<FacetValue> orNone(Facet facet, Set<String> values) {
        Set<String> known = values.isEmpty() ? Set.of(Concept.NONE) : values;
        return known.stream().map(value -> new FacetValue(facet, value)).toList();
    }

    private static Set<String> closure(List<String> ids, Vocabulary vocabulary) {
        Set<String> closure = new LinkedHashSet<>();
        ids.forEach(id -> closure.addAll(vocabulary.withBroader(id)));
        return closure;
    }

    private static Set<String> year(Metadata metadata) {
        DocumentDate date = metadata.date() == null ? null : metadata.date().value();
        return date == null ? Set.of() : Set.of(Integer.toString(date.year()));
    }

    /// The form in the index: `city=aldenrath`.
    String encoded() {
        return facet.label() + "=" + value;
    }

    /// The value of that form.
    static FacetValue decode(String encoded) {
        int equals = encoded.indexOf('=');
        Facet facet = Facet.of(encoded.substring(0, equals))
                .orElseThrow(() -> new IllegalStateException("No facet in the index is called so: " + encoded));
        return new FacetValue(facet, encoded.substring(equals + 1));
    }

    @Override
    public int compareTo(FacetValue other) {
        return ORDER.compare(this, other);
    }
}
