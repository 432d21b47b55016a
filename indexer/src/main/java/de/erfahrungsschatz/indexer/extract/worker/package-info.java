/// What runs in a worker, the process of its own in which Tika's parsers read files. Of all that is in here the indexer knows
/// only the [Order] that it gives with each file: [WorkerMain] is started as a program, and the public others are named in the
/// worker's configuration and made by Tika. This package, with the one below it, is packed apart (`indexer-worker.jar`) and must
/// not use any other of the indexer's code.
@NullMarked
package de.erfahrungsschatz.indexer.extract.worker;

import org.jspecify.annotations.NullMarked;
