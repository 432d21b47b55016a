package de.erfahrungsschatz.indexer.understand.status;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells which of many cues a text may hold, by one look at its letters instead of one for each cue.
final class CueIndex {

    /// How many letters of an anchor are looked up.
    private static final int LETTERS = 4;
    private static final int BITS_OF_LETTER = 16;

    private final List<Cue> cues;
    /// The numbers of the cues whose anchors begin with some letters.
    private final Map<Long, BitSet> byBeginning = new HashMap<>();
    /// The numbers of those whose anchors are too short to be looked up.
    private final BitSet others = new BitSet();

    /// @param cues in the order in which they are to be found
    CueIndex(List<Cue> cues) {
        this.cues = List.copyOf(cues);
        for (int i = 0; i < cues.size(); i++) {
            add(cues.get(i).anchor(), i);
        }
    }

    private void add(Anchor anchor, int number) {
        if (anchor.shortest() < LETTERS) {
            others.set(number);
            return;
        }
        anchor.letters().forEach(
                letters -> byBeginning.computeIfAbsent(beginning(letters, 0), _ -> new BitSet()).set(number));
    }

    private static long beginning(String letters, int at) {
        long beginning = 0;
        for (int i = at; i < at + LETTERS; i++) {
            beginning = (beginning << BITS_OF_LETTER) | letters.charAt(i);
        }
        return beginning;
    }

    /// The cues that a text may hold, in order.
    List<Cue> mayBeIn(String text) {
        String lower = text.toLowerCase(Locale.GERMAN);
        BitSet numbers = (BitSet) others.clone();
        for (int at = 0; at + LETTERS <= lower.length(); at++) {
            BitSet some = byBeginning.get(beginning(lower, at));
            if (some != null) {
                numbers.or(some);
            }
        }
        List<Cue> found = new ArrayList<>();
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            if (cues.get(i).anchor().mayBeIn(lower)) {
                found.add(cues.get(i));
            }
        }
        return found;
    }
}
