package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Something that can be suggested.
///
/// @param labels the folded names by which it is found, the one shown first
record Offering(Suggestion suggestion, List<String> labels) {

    /// Those of most documents first, equal ones by name.
    static final Comparator<Offering> ORDER = Comparator
            .<Offering, Long>comparing(offering -> offering.suggestion().count()).reversed()
            .thenComparing(offering -> offering.labels().getFirst())
            .thenComparing(offering -> offering.suggestion().value());

    static Offering concept(Concept concept, Facet facet, long count) {
        List<String> labels = Stream.of(Stream.of(concept.prefLabel()), concept.altLabels().stream(),
                concept.hiddenLabels().stream()).flatMap(label -> label).map(Folding::fold).toList();
        return new Offering(
                new Suggestion(Suggestion.Type.CONCEPT, concept.prefLabel(), concept.id(), facet, count), labels);
    }

    static Offering title(SegmentTable table, int document) {
        return new Offering(
                new Suggestion(Suggestion.Type.TITLE, table.title(document), table.id(document), null, 1),
                List.of(table.foldedTitle(document)));
    }

    static Offering words(Suggestion.Type type, String words, long count) {
        return new Offering(new Suggestion(type, words, words, null, count), List.of(Folding.fold(words)));
    }
}
