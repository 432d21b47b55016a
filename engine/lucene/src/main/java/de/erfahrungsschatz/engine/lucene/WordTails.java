package de.erfahrungsschatz.engine.lucene;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

import org.apache.lucene.util.IntroSorter;

/// Many words, or all ends of many words, in alphabetical order: what begins alike stands together. By its ends a word is found by
/// what stands inside it.
final class WordTails {

    /// A shorter end stands inside too many words.
    static final int SHORTEST_INSIDE = 3;

    /// An end is the number of its word and the place where it begins, in one number.
    private static final int PLACE_BITS = 7;
    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    private final String[] words;
    private final int[] tails;

    private WordTails(Collection<String> words, ToIntFunction<String> places) {
        this.words = words.toArray(String[]::new);
        tails = new int[Arrays.stream(this.words).mapToInt(places).sum()];
        int count = 0;
        for (int word = 0; word < this.words.length; word++) {
            for (int place = 0; place < places.applyAsInt(this.words[word]); place++) {
                tails[count++] = word << PLACE_BITS | place;
            }
        }
        new Alphabet().sort(0, tails.length);
    }

    /// The words alone.
    ///
    /// @param words each once; their order numbers them
    static WordTails whole(Collection<String> words) {
        return new WordTails(words, _ -> 1);
    }

    /// All ends of the words of at least three letters, the whole words too; of longer words than anybody writes the first.
    static WordTails ends(Collection<String> words) {
        return new WordTails(words, word -> Math.clamp(word.length() - SHORTEST_INSIDE + 1, 0, PLACE_MASK + 1));
    }

    int size() {
        return tails.length;
    }

    /// The letter at a place of an end; 0 behind its last.
    char letter(int number, int at) {
        String word = words[word(number)];
        int place = (tails[number] & PLACE_MASK) + at;
        return place < word.length() ? word.charAt(place) : 0;
    }

    /// The number of the word that an end belongs to, in the order given.
    int word(int number) {
        return tails[number] >>> PLACE_BITS;
    }

    /// Gives the numbers of all ends that begin so.
    void each(String beginning, IntConsumer found) {
        for (int number = first(beginning); number < tails.length && begins(number, beginning); number++) {
            found.accept(number);
        }
    }

    private boolean begins(int number, String beginning) {
        return words[word(number)].startsWith(beginning, tails[number] & PLACE_MASK);
    }

    /// The first end that does not stand before the beginning.
    private int first(String beginning) {
        int low = 0;
        int high = tails.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(middle, beginning)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(int number, String beginning) {
        for (int at = 0; at < beginning.length(); at++) {
            char letter = letter(number, at);
            if (letter != beginning.charAt(at)) {
                return letter < beginning.charAt(at);
            }
        }
        return false;
    }

    /// Sorts the ends without an object for each.
    private final class Alphabet extends IntroSorter {

        private int pivot;

        @Override
        protected void swap(int i, int j) {
            int tail = tails[i];
            tails[i] = tails[j];
            tails[j] = tail;
        }

        @Override
        protected void setPivot(int i) {
            pivot = tails[i];
        }

        @Override
        protected int comparePivot(int j) {
            return compareTails(pivot, tails[j]);
        }

        private int compareTails(int one, int other) {
            String first = words[one >>> PLACE_BITS];
            String second = words[other >>> PLACE_BITS];
            int at = one & PLACE_MASK;
            int beside = other & PLACE_MASK;
            while (at < first.length() && beside < second.length()) {
                int difference = Character.compare(first.charAt(at++), second.charAt(beside++));
                if (difference != 0) {
                    return difference;
                }
            }
            return Integer.compare(first.length() - at, second.length() - beside);
        }
    }
}
