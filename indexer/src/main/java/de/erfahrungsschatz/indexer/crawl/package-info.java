/// What lies in a folder? A [Crawler] walks a tree in a fixed order and gives a [Crawl]: each [SourceFile] with the files that
/// say something about it (its own sidecar and the defaults of its folders), and everything that is [LeftOut], so that no
/// file is lost silently.
@NullMarked
package de.erfahrungsschatz.indexer.crawl;

import org.jspecify.annotations.NullMarked;
