/// Which places does a text speak of? [CityMentions] knows the names of all municipalities ([CityNames], with the spellings of
/// [Spellings]). Its [CityReading] of one document finds every [CityMention] by a [CityJudge]: it asks [Traps] whether a name is
/// that of a person, a street or a word, a [County] or [Abroad], looks for a [Cue] that it is a city, and lets [Namesakes] choose
/// among towns of one name. [CityRule] says which cities a document deals with, by [HeaderCities], [OpeningCities],
/// [SignatureCities] and [PathCities], and which of their [Districts]; [PassageCities] notes on passages what they mention, and by
/// [PassageSubject] which other city they speak about.
@NullMarked
package de.erfahrungsschatz.indexer.understand.place;

import org.jspecify.annotations.NullMarked;
