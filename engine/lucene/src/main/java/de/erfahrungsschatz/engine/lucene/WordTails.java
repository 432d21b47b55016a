package de.erfahrungsschatz.engine.lucene;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;

import org.apache.lucene.util.IntroSorter;

/// Many words, to be found by how they begin or by what stands inside them: all their ends in alphabetical order, so that what begins
/// alike stands together.
final class WordTails {

    /// A shorter end is looked for at the beginning of a word alone: it stands inside too many.
    static final int SHORTEST_INSIDE = 3;

    /// An end is the number of its word and the place where it begins, in one number.
    private static final int PLACE_BITS = 7;
    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    private final String[] words;
    private final int[] tails;

    /// @param words each once, in any order that does not change; where one is longer than 128 letters, no end beyond is known
    WordTails(Collection<String> words) {
        this.words = words.toArray(String[]::new);
        tails = tails(this.words);
        new Alphabet().sort(0, tails.length);
    }

    private static int[] tails(String[] words) {
        int[] tails = new int[Arrays.stream(words).mapToInt(WordTails::tails).sum()];
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            for (int place = 0; place < tails(words[word]); place++) {
                tails[count++] = word << PLACE_BITS | place;
            }
        }
        return tails;
    }

    private static int tails(String word) {
        return Math.clamp(word.length() - SHORTEST_INSIDE + 1, 1, PLACE_MASK + 1);
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

    /// Whether it is no end but the whole word.
    boolean isWhole(int number) {
        return (tails[number] & PLACE_MASK) == 0;
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
