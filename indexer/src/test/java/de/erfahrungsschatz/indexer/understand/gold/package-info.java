/// What is understood of documents that people have marked: precision and recall, task by task. `gold/FORMAT.md` in the resources tells
/// how a file is marked; the folder `blind` was written by somebody who knew neither rules nor vocabularies.
@NullMarked
package de.erfahrungsschatz.indexer.understand.gold;

import org.jspecify.annotations.NullMarked;
