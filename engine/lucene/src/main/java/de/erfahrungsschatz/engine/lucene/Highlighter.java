package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.Highlight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds where in passages the words stand: whole words and phrases from the offsets in the index, beginnings also by reading the passage,
/// for there may be thousands of words in the index that begin so; so are forms, whose offsets the index does not keep.
///
/// @param terms those of single words
/// @param phrases whatever else is found by the offsets in the index
/// @param beginnings words that were not typed whole
/// @param written those whose very form was typed
record Highlighter(List<Term> terms, List<Weight> phrases, List<Beginning> beginnings, List<Written> written) {

    private static final Comparator<Highlight> IN_ORDER = Comparator.comparingInt(Highlight::start);

    /// That of what was typed.
    static Highlighter of(CompiledQuery query, View view) throws IOException {
        List<Query> words = Formula.parts(query.words()).toList();
        List<Weight> phrases = new ArrayList<>();
        for (Query word : words) {
            if (terms(word).findAny().isEmpty()) {
                phrases.add(view.weight(word, ScoreMode.COMPLETE_NO_SCORES, 1));
            }
        }
        return new Highlighter(words.stream().flatMap(Highlighter::terms).distinct().toList(), phrases,
                query.beginnings(), query.written());
    }

    /// The terms of a query of which each matches by itself; none of another query.
    private static Stream<Term> terms(Query query) {
        return switch (query) {
            case TermQuery word -> Stream.of(word.getTerm());
            case SynonymQuery readings -> readings.getTerms().stream();
            default -> Stream.empty();
        };
    }

    /// Looks at passages of a segment.
    ///
    /// @param numbers their numbers in the segment
    Marks of(Segment segment, Collection<Integer> numbers) throws IOException {
        SortedMap<Integer, List<Highlight>> places = new TreeMap<>();
        numbers.forEach(number -> places.put(number, new ArrayList<>()));
        TermPlaces termPlaces = new TermPlaces(segment, places);
        termPlaces.note(terms);
        for (Beginning beginning : beginnings) {
            termPlaces.noteBeginning(beginning.prefix());
        }
        for (Weight phrase : phrases) {
            for (int number : places.keySet()) {
                addPhrase(phrase, segment, number, places.get(number));
            }
        }
        return new Marks(places);
    }

    private static void addPhrase(Weight phrase, Segment segment, int number, @Nullable List<Highlight> places)
            throws IOException {
        Matches matches = phrase.matches(segment.context(), number);
        MatchesIterator each = matches == null ? null : matches.getMatches(Schema.TEXT);
        while (each != null && places != null && each.next()) {
            places.add(new Highlight(each.startOffset(), each.endOffset()));
        }
    }

    /// What was found.
    final class Marks {

        private final SortedMap<Integer, List<Highlight>> places;

        private Marks(SortedMap<Integer, List<Highlight>> places) {
            this.places = places;
        }

        /// The matches in the text of a passage, in order, those that touch or overlap made one. Matches in its headings, whose
        /// offsets come after the text, are left out.
        ///
        /// @param number one of those looked at
        List<Highlight> in(Passage passage, int number) throws IOException {
            List<Highlight> found = new ArrayList<>(places.getOrDefault(number, List.of()));
            found.removeIf(match -> match.end() > passage.text().length());
            for (Beginning beginning : beginnings) {
                found.addAll(beginning.places(passage.text()));
            }
            if (!written.isEmpty()) {
                addWritten(found, passage);
            }
            found.sort(IN_ORDER);
            return merged(found);
        }
    }

    private void addWritten(List<Highlight> found, Passage passage) throws IOException {
        FormsOfPassage forms = FormsOfPassage.of(passage.text());
        for (Written words : written) {
            found.addAll(forms.find(words.forms()));
        }
    }

    private static List<Highlight> merged(List<Highlight> sorted) {
        List<Highlight> merged = new ArrayList<>();
        for (Highlight next : sorted) {
            if (!merged.isEmpty() && next.start() <= merged.getLast().end()) {
                Highlight last = merged.removeLast();
                merged.add(new Highlight(last.start(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
