/// What is remembered of workers' answers.
@NullMarked
package de.erfahrungsschatz.indexer.extract.cache;

import org.jspecify.annotations.NullMarked;
