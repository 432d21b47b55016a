/// Where does a document begin, and where a passage? The [Block][de.erfahrungsschatz.indexer.extract.Block]s of a source go
/// through BrokenBlocks (what a page break tore apart is joined), InterviewHeads (headline, name and function open an
/// interview) and [Segmenter] and become [Part]s: what a reader would cite as one document. [PassageCutter] cuts a part into
/// passages: an interview into questions with their answers (QuestionRule, TurnLabels, Turns), slides one by one, everything
/// else by its headings (Outline).
@NullMarked
package de.erfahrungsschatz.indexer.understand.segment;

import org.jspecify.annotations.NullMarked;
