package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Manifest;
import de.erfahrungsschatz.indexer.mask.NameMask;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of the other indexed folders, to recognise files that were moved from one to another.
final class OtherFolders {

    private final Map<String, List<Entry>> byHash = new HashMap<>();

    /// @param root the folder that is not another
    OtherFolders(Manifest manifest, String root) {
        manifest.entries().stream().filter(entry -> !entry.root().equals(root))
                .forEach(entry -> byHash.computeIfAbsent(entry.hash(), _ -> new ArrayList<>(1)).add(entry));
    }

    /// A file of that content that is no longer where it was, although its folder still is; no file is given twice.
    Optional<Entry> left(String hash) {
        List<Entry> candidates = byHash.getOrDefault(hash, List.of());
        Optional<Entry> left = candidates.stream().filter(OtherFolders::isGone).findFirst();
        left.ifPresent(candidates::remove);
        return left;
    }

    /// A path with a character that could not be read, or without the name of somebody, names no file at all.
    private static boolean isGone(Entry entry) {
        Path root = Path.of(entry.root());
        return Files.isDirectory(root) && entry.path().indexOf('\uFFFD') < 0
                && !NameMask.isMasked(entry.path())
                && Files.notExists(root.resolve(entry.path()), LinkOption.NOFOLLOW_LINKS);
    }
}
