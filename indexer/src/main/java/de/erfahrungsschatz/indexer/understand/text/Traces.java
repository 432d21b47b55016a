package de.erfahrungsschatz.indexer.understand.text;

import java.util.ArrayList;
import java.util.List;

/// Pieces of text of which some is part of whatever an expression finds, in capitals or small letters. A text is looked through once for
/// all of them, which is so much cheaper than to try a long expression everywhere that it is hardly tried in vain.
public final class Traces {

    private static final int SLOTS = 1 << 10;
    private static final int SHORTEST = 2;
    private static final char[] FOLDED = folded();

    /// The pieces by their first two letters.
    private final String[][] pieces = new String[SLOTS][];
    private final boolean ofWords;

    private Traces(boolean ofWords, String... pieces) {
        this.ofWords = ofWords;
        for (String piece : pieces) {
            add(folded(piece));
        }
    }

    /// Pieces that may stand anywhere.
    ///
    /// @param pieces of two letters at least
    public static Traces anywhere(String... pieces) {
        return new Traces(false, pieces);
    }

    /// Pieces with no letter before them.
    ///
    /// @param pieces of two letters at least
    public static Traces beginningWords(String... pieces) {
        return new Traces(true, pieces);
    }

    /// Whether a text holds any of the pieces.
    public boolean areIn(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            String[] here = pieces[slot(fold(text.charAt(at)), fold(text.charAt(at + 1)))];
            if (here != null && isAnyAt(here, text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyAt(String[] here, String text, int at) {
        if (ofWords && at > 0 && Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        for (String piece : here) {
            if (isAt(piece, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String piece, String text, int at) {
        if (at + piece.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < piece.length(); i++) {
            if (fold(text.charAt(at + i)) != piece.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void add(String piece) {
        if (piece.length() < SHORTEST) {
            throw new IllegalArgumentException("Too short to look for: " + piece);
        }
        int slot = slot(piece.charAt(0), piece.charAt(1));
        List<String> here = new ArrayList<>(pieces[slot] == null ? List.of() : List.of(pieces[slot]));
        here.add(piece);
        pieces[slot] = here.toArray(String[]::new);
    }

    private static int slot(char first, char second) {
        return (first * 31 + second) & (SLOTS - 1);
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().forEach(sign -> folded.append(fold((char) sign)));
        return folded.toString();
    }

    /// As regular expressions compare letters whose case does not matter.
    private static char fold(char sign) {
        return sign < FOLDED.length ? FOLDED[sign] : Character.toLowerCase(Character.toUpperCase(sign));
    }

    private static char[] folded() {
        char[] folded = new char['\u0180'];
        for (char sign = 0; sign < folded.length; sign++) {
            folded[sign] = Character.toLowerCase(Character.toUpperCase(sign));
        }
        return folded;
    }
}
