package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.NameList;

/// A stretch of words that could name a municipality.
///
/// @param name the name
/// @param first the number of its first word
/// @param last the number of its last word
record CityMatch(CityName name, int first, int last) {

    CityName.Form form() {
        return name.form();
    }

    /// Whether the name is also a word or a surname, or only half a name.
    boolean isAmbiguous() {
        String word = name.words().getLast();
        boolean genitive = form() == CityName.Form.GENITIVE;
        String bare = genitive ? word.substring(0, word.length() - 1) : word;
        return !ofSeveralWords() && (name.clipped() || NameList.AMBIGUOUS.contains(bare));
    }

    /// Whether the name has several words, which no other word or surname has.
    boolean ofSeveralWords() {
        return last > first;
    }
}
