package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All that can be suggested to a viewer, in the order of suggestion.
final class Suggestions {

    /// A shorter end of a word stands inside too many words to be of help.
    private static final int SHORTEST_INSIDE = 3;

    /// Nobody types so much before looking at what is suggested.
    private static final int LONGEST = 200;

    private static final Comparator<Entry> ORDER = Comparator
            .<Entry, Long>comparing(entry -> entry.suggestion().count())
            .reversed().thenComparing(entry -> entry.labels().getFirst())
            .thenComparing(entry -> entry.suggestion().value());

    private final List<Entry> entries = new ArrayList<>();

    /// @param counts how many documents of the viewer have each facet value
    Suggestions(List<Segment> segments, Map<Facet, List<FacetCount>> counts, Vocabularies vocabularies) {
        List<Entry> concepts = new ArrayList<>();
        counts.forEach((facet, values) -> values.forEach(value -> facet.vocabulary().map(vocabularies::get)
                .flatMap(vocabulary -> vocabulary.find(value.value()))
                .ifPresent(concept -> concepts.add(Entry.of(concept, facet, value.count())))));
        concepts.sort(ORDER);
        List<Entry> titles = new ArrayList<>();
        segments.forEach(segment -> addTitles(segment, titles));
        titles.sort(ORDER);
        entries.addAll(concepts);
        entries.addAll(titles);
    }

    private static void addTitles(Segment segment, List<Entry> titles) {
        for (int document = 0; document < segment.table().documents(); document++) {
            if (segment.isLive(document)) {
                titles.add(Entry.title(segment.table(), document));
            }
        }
    }

    /// The first entries that hold what was typed.
    List<Suggestion> of(String typed, int limit) {
        String folded = Folding.fold(typed.substring(0, Math.min(typed.length(), LONGEST)));
        if (folded.isEmpty()) {
            return List.of();
        }
        int last = folded.lastIndexOf(' ');
        List<String> beginnings = Stream.of(folded.substring(0, last).split("(?= )")).filter(word -> !word.isEmpty())
                .toList();
        String end = folded.length() - last > SHORTEST_INSIDE ? folded.substring(last + 1) : folded.substring(last);
        return find(beginnings, end, limit);
    }

    /// A plain walk: titles are short, and the entries stand in the order wanted.
    private List<Suggestion> find(List<String> beginnings, String end, int limit) {
        List<Suggestion> found = new ArrayList<>();
        for (int i = 0; i < entries.size() && found.size() < limit; i++) {
            if (entries.get(i).holds(beginnings, end)) {
                found.add(entries.get(i).suggestion());
            }
        }
        return found;
    }

    /// Something to suggest.
    ///
    /// @param labels the folded names by which it is found, the one shown first
    private record Entry(Suggestion suggestion, List<String> labels) {

        static Entry of(Concept concept, Facet facet, long count) {
            List<String> labels = Stream.of(Stream.of(concept.prefLabel()), concept.altLabels().stream(),
                    concept.hiddenLabels().stream()).flatMap(label -> label).map(Folding::fold).toList();
            return new Entry(new Suggestion(Suggestion.Type.CONCEPT, concept.prefLabel(), concept.id(), facet, count),
                    labels);
        }

        static Entry title(SegmentTable table, int document) {
            return new Entry(new Suggestion(Suggestion.Type.TITLE, table.title(document), table.id(document), null, 1),
                    List.of(table.foldedTitle(document)));
        }

        /// Whether one of the labels holds all of it.
        boolean holds(List<String> beginnings, String end) {
            for (String label : labels) {
                if (label.contains(end) && holdsAll(label, beginnings)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean holdsAll(String label, List<String> beginnings) {
            for (String beginning : beginnings) {
                if (!label.contains(beginning)) {
                    return false;
                }
            }
            return true;
        }
    }
}
