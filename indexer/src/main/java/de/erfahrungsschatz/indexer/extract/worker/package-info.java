/// What runs in a worker, the process of its own in which Tika's parsers read files. Nothing in here is called by the indexer:
/// [WorkerMain] is started as a program, the others are named in the worker's configuration and made by Tika, which is why
/// they are public. This package, with the one below it, is packed apart (`indexer-worker.jar`) and must not use any other of
/// the indexer's code.
@NullMarked
package de.erfahrungsschatz.indexer.extract.worker;

import org.jspecify.annotations.NullMarked;
