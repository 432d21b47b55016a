/// How does text become knowledge? [Understanding] takes what was extracted from a source through
/// [Segmenter][de.erfahrungsschatz.indexer.understand.segment.Segmenter] (documents) and
/// [PassageCutter][de.erfahrungsschatz.indexer.understand.segment.PassageCutter] (passages) and asks each rule of the
/// packages `fact`, `person` and `place` what it knows of the document, and `mention` and `status` of each passage; `name` knows how
/// people are named and `text` what words are. The results are [Draft]s: documents without id and visibility, to be corrected by what
/// people wrote.
@NullMarked
package de.erfahrungsschatz.indexer.understand;

import org.jspecify.annotations.NullMarked;
