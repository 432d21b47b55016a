package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.indexer.understand.text.Beginnings;
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
    private final Beginnings beginnings = new Beginnings();
    /// The anchors that begin with some letters.
    private final Map<Long, List<Letters>> byBeginning = new HashMap<>();
    /// The numbers of the cues whose anchors are too short to be looked up.
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
        for (String letters : anchor.letters()) {
            beginnings.add(letters);
            byBeginning.computeIfAbsent(beginning(letters, 0), _ -> new ArrayList<>())
                    .add(new Letters(letters, number));
        }
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
        BitSet numbers = new BitSet(cues.size());
        others.stream().filter(other -> cues.get(other).anchor().mayBeIn(lower)).forEach(numbers::set);
        for (int at = 0; at + LETTERS <= lower.length(); at++) {
            if (beginnings.mayBegin(lower, at)) {
                addThoseAt(lower, at, numbers);
            }
        }
        return numbers.stream().mapToObj(cues::get).toList();
    }

    private void addThoseAt(String lower, int at, BitSet numbers) {
        for (Letters anchor : byBeginning.getOrDefault(beginning(lower, at), List.of())) {
            if (lower.startsWith(anchor.letters(), at)) {
                numbers.set(anchor.cue());
            }
        }
    }

    /// @param letters of an anchor
    /// @param cue the number of the cue that it belongs to
    private record Letters(String letters, int cue) {}
}
