package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A piece of what was typed that names a single concept: as a field (`thema:Wohnen`), or as a word or phrase alone.
///
/// @param before what stands before the name: the field with its colon; empty for a word or phrase
/// @param facet of the concept
/// @param concept its id
/// @param vocabularies those of the viewer
record ConceptPart(String before, Facet facet, String concept, Vocabularies vocabularies) {

    /// Empty for a piece that is something else, and for a label that may name several concepts.
    ///
    /// @param fields those of the vocabularies
    static Optional<ConceptPart> of(TypedParts.Part part, QueryFields fields, Vocabularies vocabularies) {
        List<Clause> clauses = QueryParser.parse(part.text()).clauses();
        return clauses.size() != 1 ? Optional.empty() : switch (clauses.getFirst()) {
            case Clause.Field(QueryField field, String value) ->
                of(part.text().substring(0, part.text().indexOf(':') + 1), field.facet().stream(), value, fields,
                        vocabularies);
            case Clause.Word(String text) -> of("", Stream.of(Facet.values()), text, fields, vocabularies);
            case Clause.Phrase(String text) -> of("", Stream.of(Facet.values()), text, fields, vocabularies);
            default -> Optional.empty();
        };
    }

    private static Optional<ConceptPart> of(String before, Stream<Facet> facets, String name, QueryFields fields,
            Vocabularies vocabularies) {
        return facets.filter(facet -> facet.vocabulary().isPresent())
                .flatMap(facet -> fields.only(facet, name).stream()
                        .map(concept -> new ConceptPart(before, facet, concept, vocabularies)))
                .findFirst();
    }

    /// The same with another concept, as a person would type it.
    String naming(String other) {
        String label = facet.vocabulary().map(name -> vocabularies.get(name).label(other)).orElse(other);
        return before + "\"" + label + "\"";
    }
}
