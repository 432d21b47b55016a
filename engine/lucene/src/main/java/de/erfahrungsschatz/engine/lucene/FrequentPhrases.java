package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.IndexReader;

/// The phrases on which several documents of a view dwell, most frequent first.
final class FrequentPhrases {

    /// A phrase in the form that is shown.
    ///
    /// @param documents how many dwell on it, in whatever form
    record Counted(String words, int documents) {}

    /// More would be a load on memory, and nobody sees the rarer ones.
    private static final int MOST = 20_000;
    private static final int FEWEST_DOCUMENTS = 2;

    private static final Comparator<Counted> ORDER = Comparator.comparingInt(Counted::documents).reversed()
            .thenComparing(Counted::words);

    private final PriorityQueue<Counted> counted = new PriorityQueue<>(ORDER.reversed());
    private String key = "";
    private int documents;
    private Phrase shown = new Phrase("", List.of());
    private int shownIn;

    private FrequentPhrases() {}

    /// Those of a view.
    static List<Counted> of(IndexReader reader) throws IOException {
        FrequentPhrases phrases = new FrequentPhrases();
        new LiveValues(reader, Schema.PHRASES).each((value, count) -> phrases.add(Phrase.decode(value), count));
        phrases.close();
        List<Counted> all = new ArrayList<>(phrases.counted);
        all.sort(ORDER);
        return all;
    }

    /// The forms of a phrase come one after the other. Shown is the commonest, rather one that could be the subject of a sentence.
    private void add(Phrase form, int count) {
        if (!form.key().equals(key)) {
            close();
            key = form.key();
            documents = 0;
            shownIn = 0;
        }
        documents += count;
        boolean plainer = form.isPlain() && !shown.isPlain();
        boolean equal = form.isPlain() == shown.isPlain();
        if (shownIn == 0 || plainer || (equal && count > shownIn)) {
            shown = form;
            shownIn = count;
        }
    }

    private void close() {
        if (documents >= FEWEST_DOCUMENTS) {
            counted.add(new Counted(shown.written(), documents));
            if (counted.size() > MOST) {
                counted.remove();
            }
        }
    }
}
