/// The controlled vocabularies (cities, topics, dialogue formats, document kinds, target groups) and how they are read.
@NullMarked
package de.erfahrungsschatz.corpus.vocabulary;

import org.jspecify.annotations.NullMarked;
