package de.erfahrungsschatz.engine.lucene;

import java.util.List;

/// A few words that mean something together, such as `runder Tisch`.
///
/// @param key what its forms have in common: the words without the endings of adjectives
/// @param endings the ending of each word, empty for most
record Phrase(String key, List<String> endings) {

    /// Stands between key and endings, so that the forms of one phrase are neighbours in the index.
    private static final char BORDER = '\t';
    private static final String BLANK = " ";

    Phrase {
        endings = List.copyOf(endings);
    }

    /// The phrase that [#encoded] wrote.
    static Phrase decode(String encoded) {
        int border = encoded.indexOf(BORDER);
        return new Phrase(encoded.substring(0, border), List.of(encoded.substring(border + 1).split(BLANK, -1)));
    }

    /// The form that the index keeps.
    String encoded() {
        return key + BORDER + String.join(BLANK, endings);
    }

    /// The words as written.
    String written() {
        String[] stems = key.split(BLANK, -1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < stems.length; i++) {
            words.append(i == 0 ? "" : BLANK).append(stems[i]).append(endings.get(i));
        }
        return words.toString();
    }

    /// Whether no ending shows that it stands in the dative or accusative.
    boolean isPlain() {
        return endings.stream().noneMatch(ending -> ending.equals("en") || ending.equals("em"));
    }
}
