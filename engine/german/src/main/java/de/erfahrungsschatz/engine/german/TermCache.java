package de.erfahrungsschatz.engine.german;

import java.util.Arrays;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Remembers the terms of words, as many as it has places, some 2 MB at most. Of two words with one place the one that is asked
/// for again keeps it: most words of a text are rare, and would drive out the common ones. Safe for many threads without a lock:
/// what an entry says of a word never changes, and a lost one is made again.
final class TermCache {

    private static final int PLACES = 1 << 13;

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
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Entry entry = entries[place];
        if (entry != null && Arrays.equals(entry.word, 0, entry.word.length, word, 0, length)) {
            entry.again = true;
            return entry.terms;
        }
        String[] terms = maker.apply(new String(word, 0, length));
        if (entry != null && entry.again) {
            entry.again = false;
        } else {
            entries[place] = new Entry(Arrays.copyOf(word, length), terms);
        }
        return terms;
    }

    /// Word and terms are final, so that another thread sees both or nothing.
    private static final class Entry {

        private final char[] word;
        private final String[] terms;
        /// Whether it was asked for since another word last wanted its place.
        private boolean again;

        Entry(char[] word, String[] terms) {
            this.word = word;
            this.terms = terms;
        }
    }
}
