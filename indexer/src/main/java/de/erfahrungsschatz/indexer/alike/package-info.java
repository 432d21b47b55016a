/// Which documents say nearly the same (the PDF beside the Word file it was made from)? A [de.erfahrungsschatz.corpus.text.Sketch] is a
/// small picture of a text's words; [Groups] finds the documents whose sketches are alike.
@NullMarked
package de.erfahrungsschatz.indexer.alike;

import org.jspecify.annotations.NullMarked;
