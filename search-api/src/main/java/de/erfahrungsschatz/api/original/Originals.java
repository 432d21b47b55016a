package de.erfahrungsschatz.api.original;

import de.erfahrungsschatz.api.file.KnownHashes;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the files that documents were read from. Which of them the viewers of a document may open is for the index to say; here it
/// is made sure that it is that very file, by its content: not another of the same path, not what has become of it since, nothing outside of
/// the folders. Safe for many threads.
public final class Originals {

    /// A server that shows none.
    public static final Originals NONE = new Originals(List.of());

    private static final int MOST_HASHES = 1_000;

    private final List<Path> folders;
    private final KnownHashes hashes = new KnownHashes(Clock.systemUTC(), MOST_HASHES);

    /// @param folders in which the indexed files lie
    public Originals(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The original of a document that the viewer may see; empty when there is none, or none that may be opened.
    public Optional<Original> of(Document document) {
        Source source = document.metadata().source();
        String path = source.path();
        String hash = source.original();
        return path == null || hash == null ? Optional.empty()
                : folders.stream().map(folder -> inside(folder, path))
                        .filter(file -> file != null && hashes.of(file).filter(hash::equals).isPresent()).findFirst()
                        .map(file -> new Original(file, name(path), source.mediaType(), hash));
    }

    /// The original of a document as [#of(Document)] finds it, opened to be read; empty too when it has just gone or become another.
    public Optional<OpenOriginal> open(Document document) {
        return of(document).flatMap(OpenOriginal::of).filter(opened -> {
            boolean same = of(document).equals(Optional.of(opened.original()));
            if (!same) {
                opened.close();
            }
            return same;
        });
    }

    /// The file of that path in a folder, wherever links lead; null when there is none inside the folder.
    private static @Nullable Path inside(Path folder, String path) {
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(path).toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) ? file : null;
        } catch (IOException | InvalidPathException _) {
            return null;
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
