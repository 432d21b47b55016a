package de.erfahrungsschatz.corpus.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A picture of a text that is alike for texts that are alike: MinHash in one permutation. Each run of three words is a number;
/// the numbers are dealt into places, and each place keeps its smallest. Two texts agree in about as many places as they share
/// of their runs.
public final class Sketch {

    /// How many places there are.
    public static final int PLACES = 32;

    /// From that likeness on, documents say nearly the same: the PDF and the Word file of one text share more than four fifths of
    /// their runs of words, two forms that were filled in differently about a half.
    private static final double ALIKE = 0.65;

    private static final int WORDS = 3;
    /// Shorter texts agree by chance: two invitations differ in nothing but the date.
    private static final int FEWEST_WORDS = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// The smallest number of each place, shortened to 16 bits; 0 where there is none.
    private final short[] places;

    private Sketch(short[] places) {
        this.places = places;
    }

    /// The sketch of a text; empty when it is too short to be told from others.
    public static Optional<Sketch> of(Stream<String> passages) {
        long[] smallest = new long[PLACES];
        Arrays.fill(smallest, Long.MAX_VALUE);
        long[] run = new long[WORDS];
        int[] words = new int[1];
        passages.forEach(passage -> {
            Matcher word = WORD.matcher(passage);
            while (word.find()) {
                System.arraycopy(run, 1, run, 0, WORDS - 1);
                run[WORDS - 1] = word.group().toLowerCase(Locale.GERMAN).hashCode();
                if (++words[0] >= WORDS) {
                    deal(number(run), smallest);
                }
            }
        });
        return words[0] < FEWEST_WORDS ? Optional.empty() : Optional.of(new Sketch(shortened(smallest)));
    }

    private static long number(long[] run) {
        long number = 0;
        for (long word : run) {
            number = mixed(number * 31 + word);
        }
        return number;
    }

    /// The last step of MurmurHash: every bit of the number depends on every other.
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private static void deal(long number, long[] smallest) {
        int place = (int) (number & (PLACES - 1));
        smallest[place] = Math.min(smallest[place], number >>> 1);
    }

    private static short[] shortened(long[] smallest) {
        short[] places = new short[PLACES];
        for (int place = 0; place < PLACES; place++) {
            if (smallest[place] != Long.MAX_VALUE) {
                short bits = (short) mixed(smallest[place]);
                places[place] = bits == 0 ? 1 : bits;
            }
        }
        return places;
    }

    /// The share of the places, of those that both fill, in which two sketches agree.
    ///
    /// @return from 0 to 1
    private double likeness(Sketch other) {
        int filled = 0;
        int equal = 0;
        for (int place = 0; place < PLACES; place++) {
            if (places[place] != 0 && other.places[place] != 0) {
                filled++;
                equal += places[place] == other.places[place] ? 1 : 0;
            }
        }
        return filled < PLACES / 2 ? 0 : (double) equal / filled;
    }

    /// Whether two texts are nearly the same.
    public boolean isAlike(Sketch other) {
        return likeness(other) >= ALIKE;
    }

    /// What stands in a place and the next; 0 when one of them is empty.
    public int band(int place) {
        return places[place] == 0 || places[place + 1] == 0 ? 0
                : places[place] << Short.SIZE | (places[place + 1] & 0xffff);
    }

    /// As bytes, always equally many.
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(PLACES * Short.BYTES);
        bytes.asShortBuffer().put(places);
        return bytes.array();
    }

    /// The sketch that [#bytes] wrote.
    public static Sketch of(ByteBuffer bytes) {
        short[] places = new short[PLACES];
        bytes.asShortBuffer().get(places);
        return new Sketch(places);
    }

    /// As text.
    public String encoded() {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes());
    }

    /// What [#encoded] wrote.
    public static Sketch decoded(String text) {
        return of(ByteBuffer.wrap(Base64.getDecoder().decode(text)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(places, sketch.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        return encoded();
    }
}
