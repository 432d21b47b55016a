/// Where does a document begin, and where a passage? The [Block][de.erfahrungsschatz.indexer.extract.Block]s of a source go through
/// PageFurniture (heads and numbers of pages go), BrokenBlocks (what a page break tore apart is joined), InterviewHeads (headline,
/// name and function open an interview, as do Introduction and [Legend]) and [Segmenter] (which leaves a [ReportedEvent] in one
/// piece) and become [Part]s: what a reader would cite as one document. [PassageCutter] cuts a part into passages: an interview into
/// questions with their answers (QuestionRule, Lead, TurnLabels, AskingPeople, DashedTurns, Dialogue, Turns), mails into messages
/// (MailThread), slides one by one, everything else by its headings ([Outline], AgendaItems by their Numbering; Letterhead knows what
/// is none, and Contents what is one), by the records of a RecordTable, by the questions of a WrittenInquiry, and by who speaks
/// ([SpeakerLabel]).
@NullMarked
package de.erfahrungsschatz.indexer.understand.segment;

import org.jspecify.annotations.NullMarked;
