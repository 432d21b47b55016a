package de.erfahrungsschatz.engine.lucene;

import java.util.List;
import java.util.Locale;

/// One name of a concept, and the terms that it is found by.
///
/// @param text as the vocabulary writes it
/// @param isProper whether it is the name that is shown, or a misspelling; otherwise it is one of those that mean about the same
/// @param words as they are looked for
record Label(Meaning meaning, String text, boolean isProper, Words words) {

    /// That name of a concept. How the first of several words is written says nothing (`Runder Tisch`, `runder Tisch`), but would be taken
    /// for a noun or an adjective; so it may be either.
    static Label of(Meaning meaning, String text, boolean isProper) {
        Words words = WordReader.read(text);
        if (words.places().size() > 1) {
            Words otherwise = WordReader.read(otherCase(text));
            words.places().getFirst().terms().addAll(otherwise.places().getFirst().terms());
        }
        return new Label(meaning, text, isProper, words);
    }

    /// The text with a small letter at its beginning instead of a capital, or the other way round.
    private static String otherCase(String text) {
        String first = text.substring(0, text.offsetByCodePoints(0, 1));
        String small = first.toLowerCase(Locale.GERMAN);
        return (first.equals(small) ? first.toUpperCase(Locale.GERMAN) : small) + text.substring(first.length());
    }

    /// How many words it has.
    int length() {
        return words.places().size();
    }

    /// Whether its words stand at those places, from that one on, where each is read as it is most likely meant.
    boolean stands(List<Words.Place> sequence, int from) {
        return from + length() <= sequence.size() && meet(words.places(), sequence.subList(from, from + length()));
    }

    /// Whether whoever finds this label finds those words anyway.
    boolean contains(List<Words.Place> sequence) {
        for (int from = 0; from + sequence.size() <= length(); from++) {
            if (meet(words.places().subList(from, from + sequence.size()), sequence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meet(List<Words.Place> label, List<Words.Place> typed) {
        for (int word = 0; word < label.size(); word++) {
            if (!label.get(word).terms().contains(typed.get(word).terms().getFirst())) {
                return false;
            }
        }
        return true;
    }

    /// Whether one of the two abbreviates the other: `FNP` and `Flächennutzungsplan`, whose letters hold those of the first in order.
    boolean abbreviates(Label other) {
        return isShortFor(other) || other.isShortFor(this);
    }

    private boolean isShortFor(Label other) {
        boolean isShort = text.length() > 1 && text.equals(text.toUpperCase(Locale.GERMAN))
                && text.chars().allMatch(Character::isLetter) && text.length() < other.text.length();
        String letters = other.text.toUpperCase(Locale.GERMAN);
        int at = 0;
        for (int letter = 0; isShort && letter < text.length(); letter++) {
            at = letters.indexOf(text.charAt(letter), at) + 1;
            isShort = letter == 0 ? at == 1 : at > 0;
        }
        return isShort;
    }
}
