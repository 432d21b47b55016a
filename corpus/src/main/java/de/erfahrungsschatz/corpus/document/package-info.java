/// What a reader finds and cites: a [Document] with its [Metadata] and its [Passage]s in reading order.
///
/// Every value that was not read off the file itself is a [Derived] one and says where it came from ([Provenance]). A [ContentHash]
/// names the bytes of the file.
@NullMarked
package de.erfahrungsschatz.corpus.document;

import org.jspecify.annotations.NullMarked;
