package de.erfahrungsschatz.engine.german;

import java.util.Arrays;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Remembers the terms of words, as many as it has places: a word takes the place of another of the same hash. Safe for many
/// threads without a lock, for an entry never changes and a lost one is made again.
final class TermCache {

    private static final int PLACES = 1 << 16;

    private final @Nullable Entry[] entries = new Entry[PLACES];
    private final Function<String, String[]> maker;

    /// @param maker makes the terms of a word that is not remembered
    TermCache(Function<String, String[]> maker) {
        this.maker = maker;
    }

    /// The terms of the word in the first characters of the array.
    String[] get(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Entry entry = entries[place];
        if (entry == null || !Arrays.equals(entry.word, 0, entry.word.length, word, 0, length)) {
            entry = new Entry(Arrays.copyOf(word, length), maker.apply(new String(word, 0, length)));
            entries[place] = entry;
        }
        return entry.terms;
    }

    /// Its fields are final, so that another thread sees all of it or nothing.
    private static final class Entry {
        private final char[] word;
        private final String[] terms;

        Entry(char[] word, String[] terms) {
            this.word = word;
            this.terms = terms;
        }
    }
}
