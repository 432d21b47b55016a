/// How are people named? [NameLine] knows a line that holds names and nothing else, [NamesInText] finds names in sentences
/// ([NameStarts] tells where to look, [NameParts] judges which words are one, [NamesTogether] knows people who are called by one word,
/// [GivenAlone] and [InitialSurnames] those of whose name a part is told), [PersonName] takes a name apart and compares it with
/// another, [RoleLine] what is said of a person beside the name. [AttendanceLabels] knows the lines under which minutes list people,
/// and [AttendanceWords] what sentences say of whether somebody was there.
@NullMarked
package de.erfahrungsschatz.indexer.understand.name;

import org.jspecify.annotations.NullMarked;
