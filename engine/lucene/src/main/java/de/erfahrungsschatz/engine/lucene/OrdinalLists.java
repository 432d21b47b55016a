package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/// For each of many things a short list of numbers, all in one array: 4 bytes for each thing and number.
final class OrdinalLists {

    private final int[] starts;
    private final int[] flat;

    private OrdinalLists(int[] starts, int[] flat) {
        this.starts = starts;
        this.flat = flat;
    }

    /// What stands on the first passage of each document.
    static OrdinalLists read(SortedSetDocValues source, Blocks blocks) throws IOException {
        int[] starts = new int[blocks.documents() + 1];
        int[] flat = new int[16];
        int length = 0;
        for (int document = 0; document < blocks.documents(); document++) {
            int count = source.advanceExact(blocks.start(document)) ? source.docValueCount() : 0;
            flat = ArrayUtil.grow(flat, length + count);
            for (int i = 0; i < count; i++) {
                flat[length++] = Math.toIntExact(source.nextOrd());
            }
            starts[document + 1] = length;
        }
        return new OrdinalLists(starts, Arrays.copyOf(flat, length));
    }

    /// Those lists in order.
    static OrdinalLists of(List<int[]> lists) {
        int[] starts = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            starts[i + 1] = starts[i] + lists.get(i).length;
        }
        return new OrdinalLists(starts, lists.stream().flatMapToInt(Arrays::stream).toArray());
    }

    /// Where in [#flat] the numbers of each thing begin; one more at the end. Not to be changed.
    int[] starts() {
        return starts;
    }

    /// The numbers of all things, one thing after the other. Not to be changed.
    int[] flat() {
        return flat;
    }
}
