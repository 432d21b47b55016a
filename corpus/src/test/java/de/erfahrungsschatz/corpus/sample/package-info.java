/// Holds the sample corpus to its promises: enough documents, cities, formats and topics, and no sentence twice.
@NullMarked
package de.erfahrungsschatz.corpus.sample;

import org.jspecify.annotations.NullMarked;
