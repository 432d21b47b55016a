/// The words of the interface, one file of `resources/texts` for each [Language]. Documents and vocabularies stay in German in all of them.
@org.jspecify.annotations.NullMarked
package de.erfahrungsschatz.api.text;
