package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import java.util.Set;

/// What is known of a document while its cities are read.
///
/// @param homes the ids of the cities that it is about
/// @param sure the ids of those that it names without doubt
/// @param surnames the names of people in it, in lower case
/// @param listed how many cities stand alone in it, as in a list; there a name that is also a word is a city too
record Knowledge(Set<String> homes, Set<String> sure, Set<String> surnames, int listed) {

    /// So many cities that stand alone make a list.
    private static final int LIST = 2;
    /// So many make a register, in which also small towns stand whose names are words.
    private static final int REGISTER = 6;

    Knowledge {
        homes = Set.copyOf(homes);
        sure = Set.copyOf(sure);
        surnames = Set.copyOf(surnames);
    }

    /// Whether the document is about a town or names it without doubt.
    boolean isKnown(Concept town) {
        return homes.contains(town.id()) || sure.contains(town.id());
    }

    /// Whether somebody in the document bears the name.
    boolean isSurname(Tokens tokens, CityMatch match) {
        return !match.ofSeveralWords() && surnames.contains(tokens.lower(match.first()));
    }

    boolean listsCities() {
        return listed >= LIST;
    }

    boolean isRegister() {
        return listed >= REGISTER;
    }
}
