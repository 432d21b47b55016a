package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One value of one facet.
///
/// @param value a concept id, a year, or [Concept#NONE]
record FacetValue(Facet facet, String value) implements Comparable<FacetValue> {

    private static final Comparator<FacetValue> ORDER = Comparator.comparing(FacetValue::facet)
            .thenComparing(FacetValue::value);

    /// All values that a document counts for: of each facet its concepts with those above them, or that it has none.
    static List<FacetValue> of(Metadata metadata, Vocabularies vocabularies) {
        List<FacetValue> all = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Set<String> values = facet.vocabulary()
                    .map(name -> closure(metadata.conceptIds(name), vocabularies.get(name)))
                    .orElseGet(() -> year(metadata));
            if (values.isEmpty()) {
                all.add(new FacetValue(facet, Concept.NONE));
            }
            values.forEach(value -> all.add(new FacetValue(facet, value)));
        }
        return all;
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
