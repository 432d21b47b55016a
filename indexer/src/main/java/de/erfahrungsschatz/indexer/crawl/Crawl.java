package de.erfahrungsschatz.indexer.crawl;

import java.util.List;

/// What lies in a folder.
///
/// @param files the files that may hold documents, in the order of their paths
/// @param leftOut everything else that somebody may miss, in the same order
public record Crawl(List<SourceFile> files, List<LeftOut> leftOut) {

    public Crawl {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }
}
