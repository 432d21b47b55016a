package de.erfahrungsschatz.indexer.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a typesetter without a dictionary breaks German words: before the last consonant ahead of a vowel. It knows no
/// compounds, so that it also breaks some words where nobody should, as real programs do.
final class Syllables {

    private static final String VOWELS = "aeiouyäöü";
    private static final List<String> ONE_SOUND = List.of("sch", "ch", "ck", "ph", "th", "qu");
    private static final int SHORTEST = 2;

    private Syllables() {}

    /// The places before which the word may be broken.
    static List<Integer> breaks(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        List<Integer> breaks = new ArrayList<>();
        int lastVowel = -1;
        for (int i = 0; i < lower.length(); i++) {
            if (!isVowel(lower, i)) {
                continue;
            }
            int start = i - 1 == lastVowel || lastVowel < 0 ? -1 : onset(lower, lastVowel, i);
            if (start >= SHORTEST && lower.length() - start >= SHORTEST) {
                breaks.add(start);
            }
            lastVowel = i;
        }
        return breaks;
    }

    private static boolean isVowel(String word, int i) {
        return VOWELS.indexOf(word.charAt(i)) >= 0 && !(i > 0 && word.charAt(i) == 'u' && word.charAt(i - 1) == 'q');
    }

    private static int onset(String word, int lastVowel, int vowel) {
        for (String sound : ONE_SOUND) {
            int start = vowel - sound.length();
            if (start > lastVowel && word.startsWith(sound, start)) {
                return start;
            }
        }
        return vowel - 1;
    }
}
