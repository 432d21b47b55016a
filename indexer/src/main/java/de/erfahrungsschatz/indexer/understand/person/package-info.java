/// Who appears in a document, as what, and was he or she there? Each rule tells [Sighting]s: [AttendanceRule] whom
/// minutes list, in lines ([AttendanceLines], which [PeopleLine] takes apart into each [ListedPerson], and
/// [Officers]), in rows ([AttendanceRows], [PeopleTable]) and in sentences ([AttendanceSentences]); [ContactRule] who
/// can be reached, [MailRule] and [Bylines] who writes, [EventRule] who speaks at events, [TurnNames] and [Addressed]
/// who talks, [Duties] who is to do what, [MentionRule] everybody else and what they do ([RoleCue], [ChargeVerbs],
/// [SpeakingVerbs]). [BareSurnames] leaves out what may be no person, [SamePeople] puts the sightings of one person
/// together, [PeopleRule] asks them all, and [FullNames] calls speakers by the names so found.
@NullMarked
package de.erfahrungsschatz.indexer.understand.person;

import org.jspecify.annotations.NullMarked;
