package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/// What one word after another weighs in the documents of a view: the more, the oftener it stands in a document and the fewer documents
/// have it. The arrays are used again for each word, for there are very many.
final class WordWeights {

    private final List<Segment> segments;
    private final int[] bases;
    private final int[] counts;
    private final int[] documents;
    private int size;
    private double rarity;

    /// @param bases the number of the first document of each segment, and in the end how many there are
    WordWeights(List<Segment> segments, int[] bases) {
        this.segments = segments;
        this.bases = bases;
        counts = new int[bases[segments.size()]];
        documents = new int[bases[segments.size()]];
    }

    /// Reads the documents of a word in place of those of the word before.
    ///
    /// @param live how many documents are not removed
    void read(PostingsEnum postings, int live) throws IOException {
        clear();
        int at = 0;
        for (int passage = postings.nextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = postings.nextDoc()) {
            while (at + 1 < segments.size() && passage >= segments.get(at + 1).context().docBase) {
                at++;
            }
            Segment segment = segments.get(at);
            int number = passage - segment.context().docBase;
            if (segment.isLivePassage(number)) {
                add(bases[at] + segment.table().documentOf(number), postings.freq());
            }
        }
        rarity = Math.max(0, Math.log((live + 1.0) / (size + 0.5)));
    }

    private void clear() {
        for (int i = 0; i < size; i++) {
            counts[documents[i]] = 0;
        }
        size = 0;
    }

    private void add(int document, int times) {
        if (counts[document] == 0) {
            documents[size++] = document;
        }
        counts[document] += times;
    }

    /// How many documents have the word.
    int size() {
        return size;
    }

    /// One of the documents that have the word.
    ///
    /// @param i from 0 to [#size]
    int document(int i) {
        return documents[i];
    }

    /// What the word weighs in a document; 0 in one that has it not.
    double in(int document) {
        return counts[document] == 0 ? 0 : (1 + Math.log(counts[document])) * rarity;
    }
}
