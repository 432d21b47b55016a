/// The program `indexer`: [Main] understands the command line; `index` brings a data folder up to date with a folder of documents,
/// `watch` does so whenever something changed, `report` shows what came of it, `inspect` what is understood of one file.
///
/// A file passes `crawl` (what is there?), `manifest` (what changed?), `extract` (what are its words?), `understand` (what do they
/// say?), `sidecar` (what did people say about it?), `identity` (what is it called?), `mask` (what must the public not read?) and
/// ends up in the index; `run` conducts.
@NullMarked
package de.erfahrungsschatz.indexer;

import org.jspecify.annotations.NullMarked;
