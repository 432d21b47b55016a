package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;

/// What is known of a document while its cities are read.
///
/// @param homes the ids of the cities that it is about
/// @param sure the ids of those that it names without doubt
/// @param surnames the names of people in it, in lower case
/// @param listsCities whether names stand alone in several places, as in a list of cities; there a name that is also a word is
///        a city too
record Knowledge(Set<String> homes, Set<String> sure, Set<String> surnames, boolean listsCities) {

    Knowledge {
        homes = Set.copyOf(homes);
        sure = Set.copyOf(sure);
        surnames = Set.copyOf(surnames);
    }
}
