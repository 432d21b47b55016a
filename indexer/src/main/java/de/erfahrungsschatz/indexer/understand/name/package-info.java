/// How are people named? [NameLine] knows a line that holds names and nothing else, [RoleLine] takes apart what is said of a
/// person beside the name.
@NullMarked
package de.erfahrungsschatz.indexer.understand.name;

import org.jspecify.annotations.NullMarked;
