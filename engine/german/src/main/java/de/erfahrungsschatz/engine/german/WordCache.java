package de.erfahrungsschatz.engine.german;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Remembers what was found out about words, as many as it has places, some 15 MB at most. Of two words with one place the one that is asked
/// for again keeps it: most words of a text are rare, and would drive out the common ones. Safe for many threads without a lock:
/// what an entry says of a word never changes, and a lost one is made again.
///
/// @param <T> what is found out
final class WordCache<T> {

    private static final int PLACES = 1 << 16;

    private final AtomicReferenceArray<@Nullable Entry<T>> entries = new AtomicReferenceArray<>(PLACES);
    private final Function<String, T> maker;

    /// @param maker finds it out about a word that is not remembered
    WordCache(Function<String, T> maker) {
        this.maker = maker;
    }

    /// What is known of the word in the first characters of the array.
    T get(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Entry<T> entry = entries.getPlain(place);
        if (entry != null && Arrays.equals(entry.word, 0, entry.word.length, word, 0, length)) {
            entry.again = true;
            return entry.value;
        }
        T value = maker.apply(new String(word, 0, length));
        if (entry != null && entry.again) {
            entry.again = false;
        } else {
            entries.setPlain(place, new Entry<>(Arrays.copyOf(word, length), value));
        }
        return value;
    }

    /// Word and value are final, so that another thread sees both or nothing.
    private static final class Entry<T> {

        private final char[] word;
        private final T value;
        /// Whether it was asked for since another word last wanted its place.
        private boolean again;

        Entry(char[] word, T value) {
            this.word = word;
            this.value = value;
        }
    }
}
