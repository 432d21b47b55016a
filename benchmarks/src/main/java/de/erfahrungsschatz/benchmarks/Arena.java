package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.engine.german.GermanAnalysis;
import de.erfahrungsschatz.engine.port.IndexRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// The folder in which both contestants have their index of a corpus. It outlives the run, so that the classes of questions and the
/// contestants, each measured in a process of its own, do not each begin with indexing.
final class Arena {

    private static final String COMPLETE = "complete";

    private final Path folder;

    private Arena(Path folder) {
        this.folder = folder;
    }

    /// The folder for that corpus, its indexes written where they are not there yet, or are of an older version.
    ///
    /// @param path the file of the corpus; blank for a made-up one
    static Arena of(String path, int madeUp, Corpus corpus) {
        Arena arena = new Arena(Path.of(System.getProperty("java.io.tmpdir"), "erfahrungsschatz-benchmarks")
                .resolve(key(path, madeUp)));
        if (!arena.isUsable()) {
            arena.build(corpus);
        }
        return arena;
    }

    /// Opens the index of this project's engine.
    Contestant ours() {
        return OurEngine.open(folder.resolve("ours"));
    }

    /// Opens the index of plain Lucene.
    Contestant plain() {
        return PlainLucene.open(folder.resolve("plain"));
    }

    private static String key(String path, int madeUp) {
        String corpus = path.isBlank() ? "made-up " + madeUp : stamp(Path.of(path));
        return UUID.nameUUIDFromBytes((corpus + " " + GermanAnalysis.fingerprint()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String stamp(Path file) {
        try {
            return file.toAbsolutePath() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private boolean isUsable() {
        if (!Files.exists(folder.resolve(COMPLETE))) {
            return false;
        }
        try {
            ours().close();
            return true;
        } catch (IndexRefusedException e) {
            return false;
        }
    }

    private void build(Corpus corpus) {
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
            OurEngine.write(corpus, folder.resolve("ours"));
            PlainLucene.write(corpus, folder.resolve("plain"));
            Files.createFile(folder.resolve(COMPLETE));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder, e);
        }
    }
}
