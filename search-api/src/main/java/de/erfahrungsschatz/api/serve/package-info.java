/// What keeps a server healthy: [BoundedIndex] lets only as many questions run at once as the machine has cores for, and
/// [IndexRefresher] opens each finished run of the indexer within a second.
@NullMarked
package de.erfahrungsschatz.api.serve;

import org.jspecify.annotations.NullMarked;
