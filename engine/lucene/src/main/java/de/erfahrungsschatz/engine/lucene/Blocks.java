package de.erfahrungsschatz.engine.lucene;

import java.util.Arrays;

/// Which passages of a segment are whose: the passages of a document stand next to each other. Documents are numbered from 0 in the order
/// of their passages.
final class Blocks {

    private final int[] documentOf;
    private final int[] starts;

    /// @param firsts the first passage of every document, in order
    /// @param passages how many passages there are
    Blocks(int[] firsts, int passages) {
        starts = Arrays.copyOf(firsts, firsts.length + 1);
        starts[firsts.length] = passages;
        documentOf = new int[passages];
        for (int document = 0; document < firsts.length; document++) {
            Arrays.fill(documentOf, starts[document], starts[document + 1], document);
        }
    }

    int documents() {
        return starts.length - 1;
    }

    /// The document that a passage belongs to.
    int documentOf(int passage) {
        return documentOf[passage];
    }

    /// The first passage of a document.
    int start(int document) {
        return starts[document];
    }

    /// The passage after the last of a document.
    int end(int document) {
        return starts[document + 1];
    }
}
