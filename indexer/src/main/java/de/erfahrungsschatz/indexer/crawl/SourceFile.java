package de.erfahrungsschatz.indexer.crawl;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that may hold documents.
///
/// @param path below the crawled folder, with `/`
/// @param file where to open it
/// @param size in bytes
/// @param modified when it was last written, at the precision of the file system
/// @param sidecar the file that a person wrote about it; null when there is none
/// @param folderDefaults the `_folder.yaml` files that hold for it, that of the nearest folder first
public record SourceFile(String path, Path file, long size, Instant modified, @Nullable Path sidecar,
        List<Path> folderDefaults) {

    public SourceFile {
        folderDefaults = List.copyOf(folderDefaults);
    }
}
