package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The words of a field, passage by passage, in the order in which they stand there: what the positions of its terms tell.
///
/// @param terms of the field, with positions
/// @param passages how many the segment has
record FieldWords(Terms terms, int passages) {

    /// So many passages are put together at a time, for which all terms are gone through once.
    private static final int AT_ONCE = 2_048;

    /// Hands out the words of each passage; where several terms stand at one place, once with the first of them, once with the second …
    void forEach(Reader reader) throws IOException {
        for (int start = 0; start < passages; start += AT_ONCE) {
            for (Map.Entry<Integer, List<Place>> passage : places(start).entrySet()) {
                tell(passage.getKey(), passage.getValue(), reader);
            }
        }
    }

    private Map<Integer, List<Place>> places(int start) throws IOException {
        Map<Integer, List<Place>> places = new TreeMap<>();
        TermsEnum all = terms.iterator();
        PostingsEnum found = null;
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            String word = term.utf8ToString();
            found = all.postings(found, PostingsEnum.POSITIONS);
            for (int number = found.advance(start); number < start + AT_ONCE
                    && number != PostingsEnum.NO_MORE_DOCS; number = found.nextDoc()) {
                List<Place> inPassage = places.computeIfAbsent(number, _ -> new ArrayList<>());
                for (int i = found.freq(); i > 0; i--) {
                    inPassage.add(new Place(found.nextPosition(), word));
                }
            }
        }
        return places;
    }

    private static void tell(int number, List<Place> places, Reader reader) {
        places.sort(Comparator.comparingInt(Place::position).thenComparing(Place::word));
        List<List<String>> words = new ArrayList<>();
        int last = -1;
        for (Place place : places) {
            if (place.position() != last) {
                words.add(new ArrayList<>());
                last = place.position();
            }
            words.getLast().add(place.word());
        }
        int variants = words.stream().mapToInt(List::size).max().orElse(0);
        for (int variant = 0; variant < variants; variant++) {
            int chosen = variant;
            reader.read(number, String.join(" ",
                    words.stream().map(here -> here.get(Math.min(chosen, here.size() - 1))).toList()));
        }
    }

    /// A term at a place.
    private record Place(int position, String word) {}

    /// What is done with the words of a passage.
    interface Reader {

        void read(int number, String words);
    }
}
