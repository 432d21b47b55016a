/// Tests of the settings.
@NullMarked
package de.erfahrungsschatz.indexer.config;

import org.jspecify.annotations.NullMarked;
