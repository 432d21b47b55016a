package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.List;
import java.util.Optional;

/// A piece of what was typed that is a field and names a single concept: `thema:Wohnen`.
///
/// @param field as typed, without the colon
/// @param facet that it narrows
/// @param concept the id of the one that is named
/// @param vocabularies those of the viewer
record FieldPart(String field, Facet facet, String concept, Vocabularies vocabularies) {

    /// Empty for a piece that is something else, and for a label that may name several concepts.
    static Optional<FieldPart> of(TypedParts.Part part, Vocabularies vocabularies) {
        List<Clause> clauses = QueryParser.parse(part.text()).clauses();
        return clauses.size() == 1 && clauses.getFirst() instanceof Clause.Field(QueryField field, String value)
                ? field.facet().filter(facet -> facet.vocabulary().isPresent())
                        .flatMap(facet -> new QueryFields(vocabularies).only(facet, value)
                                .map(concept -> new FieldPart(nameOf(part), facet, concept, vocabularies)))
                : Optional.empty();
    }

    private static String nameOf(TypedParts.Part part) {
        return part.text().substring(0, part.text().indexOf(':'));
    }

    /// The same field with another concept, as a person would type it.
    String naming(String other) {
        String label = facet.vocabulary().map(name -> vocabularies.get(name).label(other)).orElse(other);
        return field + ":\"" + label + "\"";
    }
}
