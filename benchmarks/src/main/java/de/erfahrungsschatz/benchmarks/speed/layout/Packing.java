package de.erfahrungsschatz.benchmarks.speed.layout;

import de.erfahrungsschatz.benchmarks.Facets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How the facet values of one document fit into a few words of 64 bits: each facet has as many slots as a document has values in it at
/// most, each slot as many bits as the values of its facet need. A slot holds how far the value's number is from "no value".
final class Packing {

    private final int words;
    private final Slot[] slots;
    private final int[] firstSlots;

    private Packing(int words, List<Slot> slots, int[] firstSlots) {
        this.words = words;
        this.slots = slots.toArray(Slot[]::new);
        this.firstSlots = firstSlots;
    }

    /// @param most how many values a document has at most in each facet, in the order of [Facets#ALL]
    static Packing of(FacetNumbers numbers, int[] most) {
        List<Slot> slots = new ArrayList<>();
        int[] firstSlots = new int[most.length];
        int word = 0;
        int used = 0;
        for (int facet = 0; facet < most.length; facet++) {
            firstSlots[facet] = slots.size();
            int width = Integer.SIZE - Integer.numberOfLeadingZeros(numbers.valuesOf(facet));
            for (int i = 0; i < most[facet]; i++) {
                if (used + width > Long.SIZE) {
                    word++;
                    used = 0;
                }
                slots.add(new Slot(facet, word, used, (1 << width) - 1, numbers.none(facet)));
                used += width;
            }
        }
        return new Packing(word + 1, slots, firstSlots);
    }

    /// How many words a document takes.
    int words() {
        return words;
    }

    /// The slots of every document.
    Slot[] slots() {
        return slots.clone();
    }

    /// Packs the values of a document.
    ///
    /// @param values their numbers
    /// @param packed the words of all documents
    /// @param at the first word of this one
    void pack(int[] values, FacetNumbers numbers, long[] packed, int at) {
        int[] next = Arrays.copyOf(firstSlots, firstSlots.length);
        for (int value : values) {
            Slot slot = slots[next[numbers.facetOf(value)]++];
            packed[at + slot.word()] |= (long) (value - slot.none()) << slot.shift();
        }
    }

    /// The place of one value.
    ///
    /// @param facet whose value, as its place in [Facets#ALL]
    /// @param word in which of the document's words
    /// @param shift how many bits further up in it
    /// @param mask all bits of the slot
    /// @param none the number that the slot holds as 0
    record Slot(int facet, int word, int shift, int mask, int none) {

        /// The number of the value that a document has there.
        ///
        /// @param at the first word of the document
        int number(long[] packed, int at) {
            return none + ((int) (packed[at + word] >>> shift) & mask);
        }
    }
}
