package de.erfahrungsschatz.indexer.watch;

import de.erfahrungsschatz.indexer.crawl.PathText;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a folder looks like from outside, without opening a file.
///
/// @param present whether there is such a folder
/// @param files all files in it that are not hidden, by their paths below it with `/`
record Snapshot(boolean present, Map<String, Stamp> files) {

    /// Of a folder that is not there.
    static final Snapshot ABSENT = new Snapshot(false, Map.of());

    Snapshot {
        files = Map.copyOf(files);
    }

    /// What shows that a file was written to.
    record Stamp(long size, FileTime modified) {}

    /// Looks at a folder.
    ///
    /// @param dataFolder is passed over, for it holds our own files
    /// @param folders is told of every folder before it is listed, so that nothing happens in it unnoticed afterwards
    static Snapshot take(Path folder, Path dataFolder, Consumer<Path> folders) {
        try {
            Path root = folder.toRealPath();
            if (!Files.isDirectory(root)) {
                return ABSENT;
            }
            Map<String, Stamp> files = new HashMap<>();
            Files.walkFileTree(root, new Look(root, real(dataFolder), folders, files));
            return new Snapshot(true, files);
        } catch (IOException e) {
            return ABSENT;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /// The paths of files that came, went or were written to.
    Set<String> changedSince(Snapshot earlier) {
        Set<String> changed = new HashSet<>();
        files.forEach((path, stamp) -> {
            if (!stamp.equals(earlier.files.get(path))) {
                changed.add(path);
            }
        });
        earlier.files.keySet().stream().filter(path -> !files.containsKey(path)).forEach(changed::add);
        return changed;
    }

    /// The same without some files.
    Snapshot without(Set<String> paths) {
        Map<String, Stamp> others = new HashMap<>(files);
        others.keySet().removeAll(paths);
        return new Snapshot(present, others);
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Path dataFolder;
        private final Consumer<Path> folders;
        private final Map<String, Stamp> files;

        private Look(Path root, Path dataFolder, Consumer<Path> folders, Map<String, Stamp> files) {
            this.root = root;
            this.dataFolder = dataFolder;
            this.folders = folders;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(dataFolder) || (!folder.equals(root) && isHidden(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.accept(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                files.put(PathText.of(root, file), new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        /// What vanishes or is closed to us is for the run to report.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
