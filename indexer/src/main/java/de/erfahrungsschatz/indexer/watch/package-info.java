/// When does a folder have to be indexed again? A [Watch] waits until something stirs ([Events] of the operating system, or a look now and
/// then where there are none), compares [Snapshot]s until nothing moves any more, and then asks for the usual run.
///
/// What an event says is not believed: it is only a reason to look. So nothing is lost when events are lost, come in another order, or
/// speak of folders that were renamed meanwhile. That is also why Java's own `WatchService` is enough: libraries on top of it add
/// hashing, events per file and recursion, which the look does anyway.
@NullMarked
package de.erfahrungsschatz.indexer.watch;

import org.jspecify.annotations.NullMarked;
