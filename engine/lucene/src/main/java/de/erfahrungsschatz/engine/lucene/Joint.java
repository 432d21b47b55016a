package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The values of status, format and city that hold together because one experience has them.
///
/// @param values one status; the format and those above it; the cities and those above them
record Joint(List<FacetValue> values) {

    private static final String BETWEEN = "\n";

    Joint {
        values = List.copyOf(values);
    }

    /// What a document tells of dialogue formats, each combination once. A document that tells of none is one combination of its
    /// own: it has no status together with all its formats and cities.
    static List<Joint> of(Document document, Vocabularies vocabularies) {
        Metadata metadata = document.metadata();
        List<Joint> told = document.passages().stream().flatMap(passage -> passage.metadata().experiences().stream())
                .map(experience -> of(experience, metadata, vocabularies)).distinct().toList();
        return told.isEmpty() ? List.of(untold(metadata, vocabularies)) : told;
    }

    private static Joint of(Experience experience, Metadata metadata, Vocabularies vocabularies) {
        List<FacetValue> values = new ArrayList<>();
        values.add(new FacetValue(Facet.STATUS, experience.status().label()));
        values.addAll(FacetValue.concept(Facet.FORMAT, experience.format(), vocabularies));
        values.addAll(experience.city() == null ? FacetValue.concepts(Facet.CITY, metadata, vocabularies)
                : FacetValue.concept(Facet.CITY, experience.city(), vocabularies));
        return new Joint(values);
    }

    private static Joint untold(Metadata metadata, Vocabularies vocabularies) {
        List<FacetValue> values = new ArrayList<>();
        values.add(new FacetValue(Facet.STATUS, Concept.NONE));
        values.addAll(FacetValue.concepts(Facet.FORMAT, metadata, vocabularies));
        values.addAll(FacetValue.concepts(Facet.CITY, metadata, vocabularies));
        return new Joint(values);
    }

    /// The values of one facet.
    List<FacetValue> of(Facet facet) {
        return values.stream().filter(value -> value.facet() == facet).toList();
    }

    /// The form in the index: the values as [FacetValue#encoded], a line each.
    String encoded() {
        return values.stream().map(FacetValue::encoded).collect(Collectors.joining(BETWEEN));
    }

    /// The combination of that form.
    static Joint decode(String encoded) {
        return new Joint(Arrays.stream(encoded.split(BETWEEN, -1)).map(FacetValue::decode).toList());
    }
}
