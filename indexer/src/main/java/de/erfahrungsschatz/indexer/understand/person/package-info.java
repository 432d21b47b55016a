/// Who appears in a document, as what, and was he or she there? Each rule tells [Sighting]s: [AttendanceRule] (with
/// [ListedPerson], [PeopleTable], [MarkLegend] and [AttendanceSentences]) whom minutes list, [ContactRule] who can be reached,
/// [MailRule] who writes mails, [EventRule] who speaks at events, [MentionRule] everybody else and what they do ([RoleCue]).
/// [SamePeople] puts the sightings of one person together, [PeopleRule] asks them all, and [FullNames] calls speakers by the
/// names so found.
@NullMarked
package de.erfahrungsschatz.indexer.understand.person;

import org.jspecify.annotations.NullMarked;
