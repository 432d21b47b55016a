package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.function.ObjIntConsumer;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The values that documents of a view have in a field, counted without what was removed.
final class LiveValues {

    private final @Nullable Terms terms;
    private final @Nullable Bits live;

    /// @param field one whose values stand on the first passage of each document
    LiveValues(IndexReader reader, String field) throws IOException {
        terms = MultiTerms.getTerms(reader, field);
        live = MultiBits.getLiveDocs(reader);
    }

    /// Gives every value with the number of its documents, in the order of their letters.
    void each(ObjIntConsumer<String> found) throws IOException {
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            int documents = live == null ? each.docFreq() : count(each.postings(null, PostingsEnum.NONE), live);
            if (documents > 0) {
                found.accept(term.utf8ToString(), documents);
            }
        }
    }

    private static int count(PostingsEnum passages, Bits live) throws IOException {
        int count = 0;
        for (int passage = passages.nextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = passages.nextDoc()) {
            count += live.get(passage) ? 1 : 0;
        }
        return count;
    }
}
