/// What is searched for often, for the network's office, and never by whom.
///
/// A server that people search with counts queries in memory ([QueryCounts]), but only those of which every word is one of the language or of the
/// vocabularies and looks like nobody's name ([HarmlessWords]). A [QueryRecorder] writes those asked often enough to a [QueryFile], without
/// the words by which documents name somebody ([PeopleNamed]). The server of the office reads the files ([FrequentQueries]).
@NullMarked
package de.erfahrungsschatz.api.asked;

import org.jspecify.annotations.NullMarked;
