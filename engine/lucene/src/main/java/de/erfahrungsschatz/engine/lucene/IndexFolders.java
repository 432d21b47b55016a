package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/// The folders `index-1`, `index-2` … in the part of one visibility. An index of another schema or analysis is never mended but
/// written anew beside the old one, which goes on serving meanwhile.
///
/// @param part the part of the data folder
record IndexFolders(Path part) {

    private static final Pattern NAME = Pattern.compile("index-(\\d{1,9})");

    /// Makes a folder, if it is not there, that will still be there after a power failure.
    Path make(String folder) throws IOException {
        Path path = part.resolve(folder);
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            IOUtils.fsync(part, true);
            if (part.getParent() != null) {
                IOUtils.fsync(part.getParent(), true);
            }
        }
        return path;
    }

    /// A name that no folder has.
    String unused() throws IOException {
        return "index-" + (names().stream().mapToInt(IndexFolders::number).max().orElse(0) + 1);
    }

    /// Removes all index folders but these.
    ///
    /// @throws UncheckedIOException when somebody else is just writing to one of them
    void keepOnly(Set<String> kept) throws IOException {
        for (String name : names()) {
            if (!kept.contains(name)) {
                remove(part.resolve(name));
            }
        }
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(part)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(part)) {
            return entries.map(entry -> entry.getFileName().toString()).filter(name -> NAME.matcher(name).matches())
                    .toList();
        }
    }

    private static int number(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static void remove(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                Files.deleteIfExists(folder.resolve(file));
            }
        } catch (LockObtainFailedException e) {
            throw anotherRun(folder, e);
        }
        Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        Files.deleteIfExists(folder);
    }

    /// What to say when a folder is locked.
    static UncheckedIOException anotherRun(Path folder, LockObtainFailedException e) {
        return new UncheckedIOException("Another index run is writing to " + folder, e);
    }
}
