/// Tests whole runs against the real engine; only the parsers are replaced.
@NullMarked
package de.erfahrungsschatz.indexer.run;

import org.jspecify.annotations.NullMarked;
