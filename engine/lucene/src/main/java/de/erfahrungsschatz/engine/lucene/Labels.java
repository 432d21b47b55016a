package de.erfahrungsschatz.engine.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.apache.lucene.util.FixedBitSet;

/// Many short texts, to be found by their words as somebody begins to type them, well or badly spelt.
final class Labels {

    /// Of shorter words a letter decides; from here on one may be wrong, …
    private static final int ONE_TYPO = 4;
    /// … and from here on two.
    private static final int TWO_TYPOS = 8;

    private final int count;
    private final WordTails words;
    private final WordTails ends;
    private final int[][] labelsOfWord;

    /// @param labels folded
    Labels(List<String> labels) {
        count = labels.size();
        Map<String, IntStream.Builder> byWord = new LinkedHashMap<>();
        for (int label = 0; label < count; label++) {
            for (String word : words(labels.get(label))) {
                byWord.computeIfAbsent(word, _ -> IntStream.builder()).add(label);
            }
        }
        words = WordTails.whole(byWord.keySet());
        ends = WordTails.ends(byWord.keySet());
        labelsOfWord = byWord.values().stream().map(builder -> builder.build().toArray()).toArray(int[][]::new);
    }

    /// The words of a folded text.
    static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.substring(1).split(" ", -1));
    }

    /// How many letters of a word may be wrong.
    static int reach(String word) {
        return word.length() < ONE_TYPO ? 0 : word.length() < TWO_TYPOS ? 1 : 2;
    }

    /// The numbers of the labels in which every word typed begins a word, and the last stands anywhere in one.
    ///
    /// @param typed folded; at least one
    /// @param reach how many letters may be wrong, in words that are long enough
    FixedBitSet with(List<String> typed, int reach) {
        FixedBitSet found = beginning(typed.getLast(), reach);
        if (typed.getLast().length() >= WordTails.SHORTEST_INSIDE) {
            found.or(inside(typed.getLast(), reach));
        }
        for (String word : typed.subList(0, typed.size() - 1)) {
            found.and(beginning(word, reach));
        }
        return found;
    }

    private FixedBitSet beginning(String word, int reach) {
        return with(words, word, Math.min(reach, reach(word)));
    }

    /// Inside of words much is alike: one letter less may be wrong.
    private FixedBitSet inside(String word, int reach) {
        return with(ends, word, Math.min(reach, Math.max(0, reach(word) - 1)));
    }

    private FixedBitSet with(WordTails tails, String word, int reach) {
        FixedBitSet found = new FixedBitSet(Math.max(1, count));
        IntConsumer collector = tail -> {
            for (int label : labelsOfWord[tails.word(tail)]) {
                found.set(label);
            }
        };
        if (reach == 0) {
            tails.each(word, collector);
        } else {
            new TypoWalk(tails, word, reach).each(collector);
        }
        return found;
    }
}
