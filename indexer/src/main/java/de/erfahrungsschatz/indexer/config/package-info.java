/// How is the program set up? One YAML file becomes one [IndexerConfig].
@NullMarked
package de.erfahrungsschatz.indexer.config;

import org.jspecify.annotations.NullMarked;
