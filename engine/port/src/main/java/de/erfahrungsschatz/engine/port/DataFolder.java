package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.access.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The one folder in which indexer and search API meet: a self-contained part for each visibility, a private part for the
/// indexer alone, and a small file `generation` that says what is published.
///
/// @param root the folder; made when first written to
public record DataFolder(Path root) {

    private static final String GENERATION = "generation";
    private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /// The part that holds all that viewers of that visibility may see.
    public Path part(Visibility visibility) {
        return root.resolve(visibility.label());
    }

    /// The part that only the indexer reads: manifest, reports, caches.
    public Path privatePart() {
        return root.resolve("private");
    }

    /// Makes the private part if it is not there, for nobody but the account that indexes, where the file system knows accounts.
    ///
    /// @throws IOException when it cannot be made
    public void makePrivatePart() throws IOException {
        Files.createDirectories(root);
        Path folder = privatePart();
        if (!Files.isDirectory(folder)) {
            boolean accounts = root.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createDirectory(folder, accounts ? new FileAttribute<?>[]{OWNER_ONLY} : new FileAttribute<?>[0]);
        }
    }

    /// What is published; empty before the first run has finished.
    ///
    /// @throws IndexRefusedException when the file is damaged
    public Optional<Generation> generation() {
        Path file = root.resolve(GENERATION);
        try {
            Optional<Generation> generation = Generation.parse(Files.readString(file));
            if (generation.isEmpty()) {
                throw new IndexRefusedException("Die Datei " + file + " ist beschädigt: Sie muss aus einer Sicherung "
                        + "zurückgeholt oder der Datenordner entfernt und mit \"erfahrungsschatz index\" neu angelegt werden.");
            }
            return generation;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /// Makes a generation the published one, in one step that either happened or did not, also after a power failure.
    ///
    /// @throws UncheckedIOException when the folder cannot be written
    public void publish(Generation generation) {
        Path file = root.resolve(GENERATION);
        Path next = root.resolve(GENERATION + ".next");
        try {
            Files.createDirectories(root);
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(generation.format().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel folder = FileChannel.open(root, StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot publish to " + file, e);
        }
    }
}
