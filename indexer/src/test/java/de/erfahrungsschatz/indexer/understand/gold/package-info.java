/// What is understood of documents that people have marked: precision and recall, task by task. `gold/FORMAT.md` in the resources tells
/// how a file is marked, and which halves of the set the rules have never been fitted to.
@NullMarked
package de.erfahrungsschatz.indexer.understand.gold;

import org.jspecify.annotations.NullMarked;
