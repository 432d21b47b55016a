/// How does a file become text? An [Extractor] turns a file into [Extraction]s: one for the file and one for every document
/// inside it (attachments, archive entries), each with exactly one [Outcome]; what was read is an [ExtractedText] of [Block]s.
@NullMarked
package de.erfahrungsschatz.indexer.extract;

import org.jspecify.annotations.NullMarked;
