/// How is it known that broken words become whole? By a committed set of cases ([BrokenCase]) that [BrokenCaseMaker] makes
/// from texts which were whole, and by examples of what fonts and encodings do to letters.
@NullMarked
package de.erfahrungsschatz.indexer.extract.word;

import org.jspecify.annotations.NullMarked;
