/// The files that documents were read from: [Originals] finds the [Original] of a document, if whoever may read the document may open
/// it.
@NullMarked
package de.erfahrungsschatz.api.original;

import org.jspecify.annotations.NullMarked;
