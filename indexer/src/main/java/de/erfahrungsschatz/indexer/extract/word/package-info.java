/// Words as their author meant them, where a line, a font or an encoding has damaged them. [WordJoiner] puts the halves of
/// a [BrokenWord] together, as [JointJudge] decides by rule, by the document's [OwnWords] and by the [Lexicon]; [Mender]
/// undoes what fonts and encodings did to letters, where the lexicon knows the word that comes out.
@NullMarked
package de.erfahrungsschatz.indexer.extract.word;

import org.jspecify.annotations.NullMarked;
