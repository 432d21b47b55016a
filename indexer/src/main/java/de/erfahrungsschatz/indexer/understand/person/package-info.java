/// Who appears in a document, as what, and was he or she there? Each rule tells [Sighting]s: [AttendanceRule] whom minutes list, in
/// lines ([AttendanceLines], which [PeopleLine] takes apart into each [ListedPerson], by who sent them ([SentBy]), and [Officers]), in
/// rows ([AttendanceRows], [PeopleTable]; of several sittings by the [SittingColumn], of several days by [SessionParts]) and in
/// sentences ([AttendanceSentences], in any text where [ToldGathering] finds some), without a word for it at the top of minutes
/// ([UnlabelledPeople]), with surnames in capitals ([CapitalNames]) or before commas ([ListParts], [TurnedNames]); [Guests] who came to
/// report; [ContactRule] who can be reached, [MailRule], [Bylines] and [ClosingNames] who writes, but for [Chairs], who only sign;
/// [Addressees] (called by an [AddressedFunction]), [Signatories] and [SignatureTable] whom letters and motions name, by the
/// [LetterLine]; [StatedFunctions] what stands beside a name; [EventRule] who speaks at events; [Introduced] whom an interview
/// introduces, [LabelledTurns], [TurnNames] and [Addressed] who talks, [Duties] who is to do what, [MentionRule] everybody else and
/// what they do ([RoleCue], [ChargeVerbs], [SpeakingVerbs]). [BareSurnames] leaves out what may be no person, [SamePeople] puts the
/// sightings of one person together, [PeopleRule] asks them all, and [FullNames] calls speakers by the names so found.
@NullMarked
package de.erfahrungsschatz.indexer.understand.person;

import org.jspecify.annotations.NullMarked;
