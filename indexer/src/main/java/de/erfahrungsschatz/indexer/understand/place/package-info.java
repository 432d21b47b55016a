/// Which places does a text speak of? [CityMentions] knows the names of all municipalities ([CityNames], with the spellings of
/// [Spellings]) and reads a document with its [Namesakes] in mind: a [CityReading] finds every [CityMention] and asks [Traps]
/// whether it is a surname, a street or a word, and [Cue]s whether it is surely a city. [CityRule] says which cities the
/// document deals with, [PassageCities] which one a passage speaks about.
@NullMarked
package de.erfahrungsschatz.indexer.understand.place;

import org.jspecify.annotations.NullMarked;
