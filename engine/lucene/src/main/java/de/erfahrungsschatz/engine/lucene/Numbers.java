package de.erfahrungsschatz.engine.lucene;

import java.util.Arrays;

/// Numbers some keys from 0 on, and finds them again quickly among many that are none.
final class Numbers {

    private static final int FILTER_BITS = 12;

    /// A bit for each of some thousands of hashes: it is set where a key has that hash. Most keys asked for are none, and are told so by
    /// one look at it.
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private long[] keys = new long[64];
    private int[] numbers = filled(64);
    private int size;

    /// The number of a key, a new one when it has none yet.
    int of(long key) {
        int place = place(key);
        if (numbers[place] >= 0) {
            return numbers[place];
        }
        if (2 * (size + 1) > keys.length) {
            grow();
            place = place(key);
        }
        keys[place] = key;
        numbers[place] = size;
        int bit = bit(key);
        filter[bit >>> 6] |= 1L << bit;
        return size++;
    }

    /// The number of a key; negative when it has none.
    int find(long key) {
        int bit = bit(key);
        return (filter[bit >>> 6] & (1L << bit)) == 0 ? -1 : numbers[place(key)];
    }

    /// How many keys there are.
    int size() {
        return size;
    }

    private static int bit(long key) {
        return (int) (hash(key) >>> (Long.SIZE - FILTER_BITS));
    }

    private static long hash(long key) {
        return key * 0x9E3779B97F4A7C15L;
    }

    /// Where the key is, or would be.
    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) (hash(key) >>> 40) & mask;
        while (numbers[place] >= 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] >= 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }
}
