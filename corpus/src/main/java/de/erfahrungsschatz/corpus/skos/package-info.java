/// How do others take over our vocabularies? As SKOS, the standard of thesauri, written in Turtle by [SkosTurtle] under the
/// addresses of a [BaseIri].
@NullMarked
package de.erfahrungsschatz.corpus.skos;

import org.jspecify.annotations.NullMarked;
