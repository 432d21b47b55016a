/// How are people named? [NameLine] knows a line that holds names and nothing else, [NamesInText] finds names in sentences,
/// [PersonName] takes a name apart and compares it with another, [RoleLine] what is said of a person beside the name, and
/// [AttendanceWords] whether he or she was there.
@NullMarked
package de.erfahrungsschatz.indexer.understand.name;

import org.jspecify.annotations.NullMarked;
