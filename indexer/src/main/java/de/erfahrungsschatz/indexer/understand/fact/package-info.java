/// What is a document about? One class for each rule: [TitleRule], [DateRule], [StateRule], [ValidityRule], [KindRule], [ConceptRule]
/// (topics, formats, groups) and [PeopleRule] look at [Evidence], which holds a document's words and the names of its file and folders,
/// and give [Derived][de.erfahrungsschatz.corpus.document.Derived] values: each names its rule and quotes the words it was read from.
/// What no rule finds stays unknown. [DateRule] asks [HeaderDates], [ToldDate] for what sentences say, [ThreadDates] for mails,
/// [PageLineDates] for heads and feet of pages, [NamedDates] for titles and paths, and [DayOfNamedYear] where a path tells but the
/// year; [WrittenDate] reads each, and [DateOwner] leaves out those of something else. [TitleRule] asks [SubjectLine] (which reads what
/// [StatedSubject] finds in fields), [TitleLine] what a line may be, and [JoinedTitle] what belongs together; [KindRule] asks
/// [KindSigns] for the form of a paper and [PressSigns] whether it was printed or sent to many.
@NullMarked
package de.erfahrungsschatz.indexer.understand.fact;

import org.jspecify.annotations.NullMarked;
