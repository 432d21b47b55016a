/// How lines with a place on a page become blocks in reading order: [SheetReader] reads the [Sheet]s that the worker told,
/// [RunningLines] takes out what stands on page after page, [ReadingOrder] finds columns, [GridFinder] tables with
/// borders and [TableFinder] those without,
/// [ParagraphBuilder] makes paragraphs and items of what is left, [Headings] gives levels, [Continuation] joins what a column
/// or page cut, and [Layout] does all of this in turn.
///
/// Words are none of its business: a word that a hyphen breaks stays broken at a `\n` for the caller to judge.
@NullMarked
package de.erfahrungsschatz.indexer.extract.layout;

import org.jspecify.annotations.NullMarked;
