/// Which places does a text speak of? [CityMentions] knows the names of all municipalities ([CityNames], with the spellings of
/// [Spellings]). Its [CityReading] of one document looks up the names in each [MatchedText] and finds every [CityMention] by a
/// [CityJudge]: it asks whether a name is that of a person ([PersonTrap], but for a council that sounds like one, [OfCouncil]), a
/// word ([WordTrap]), something else that is called after a town ([Traps]), a [County], a [PartOfTown], or a town [Abroad] or at
/// other [Waters]; lets [CueFinder] look for a [Cue] that it is a city; judges [BareNames] by it; and lets [Namesakes] choose among
/// towns of one name. [CityRule] says which cities a document deals with, by the [HeaderLines] ([HeaderCities], [FieldCities],
/// [DatelineCities], [RoleCities]), [OpeningCities], [SignatureCities], [PathCities], the [Contributions] and [Delegations] of a
/// working group, the [AnsweringCities] of a survey, an [AddressList], and whose [Gathering] it tells of; [DistrictRule] which of
/// their [Districts], by a [DistrictReading]; [PassageCities] notes on passages what they mention, and by [PassageSubject] and the
/// [Reporters] which other city they speak about. The lists of words that are shipped with the rules
/// ([de.erfahrungsschatz.indexer.understand.text.ShippedFile]) can be lengthened by anybody.
@NullMarked
package de.erfahrungsschatz.indexer.understand.place;

import org.jspecify.annotations.NullMarked;
