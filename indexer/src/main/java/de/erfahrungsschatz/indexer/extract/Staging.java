package de.erfahrungsschatz.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A temporary folder of our own, and in it copies of files whose names do not survive the way to a worker: paths travel as
/// text, and a name in the bytes of another encoding, or with umlauts where no locale is set, cannot be opened by its text.
final class Staging implements AutoCloseable {

    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7E]*");
    private static final Pattern OWNED = Pattern.compile("erfahrungsschatz-(\\d{1,18})-\\d+");

    /// A program in another container may share this folder without being seen from here; no run takes so long.
    private static final Duration LEFT_OVER = Duration.ofDays(2);

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._ -]");
    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private final AtomicLong copies = new AtomicLong();

    private Staging(Path folder) {
        this.folder = folder;
    }

    /// Also removes the folders of programs that were killed and whose workers could not tidy up any more.
    static Staging create() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
            removeLeftOvers(temporary);
            return new Staging(Files.createTempDirectory(temporary, "erfahrungsschatz-" + ProcessHandle.current().pid()
                    + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "In " + System.getProperty("java.io.tmpdir") + " lässt sich kein Zwischenordner anlegen", e);
        }
    }

    private static void removeLeftOvers(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            for (Path file : files.toList()) {
                Matcher owner = OWNED.matcher(file.getFileName().toString());
                if (owner.matches() && ProcessHandle.of(Long.parseLong(owner.group(1))).isEmpty()
                        && Files.getLastModifiedTime(file).toInstant()
                                .isBefore(Clock.systemUTC().instant().minus(LEFT_OVER))) {
                    Files.walkFileTree(file, new Remover());
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    /// The file itself or a copy, whichever a worker can open by name.
    ///
    /// @param name which the copy takes over as far as it can, for parsers learn from it what the file may be
    Staged stage(Path file, String name) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (PLAIN.matcher(absolute.toString()).matches()) {
            return new Staged(absolute, false);
        }
        Path own = Files.createDirectory(folder.resolve("copy-" + copies.incrementAndGet()));
        Path copy = own.resolve(plain(name));
        try (InputStream content = Files.newInputStream(file)) {
            copy(content, copy);
        }
        return new Staged(copy, true);
    }

    /// The end of a name, the same whenever the file is met.
    private static String plain(String name) {
        String last = NOT_PLAIN.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceAll("_");
        return last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    /// Copies, and keeps apart what is the file's fault from what is that of the temporary folder, where every other file would fail too.
    ///
    /// @throws IOException when the content cannot be read
    /// @throws UncheckedIOException when the copy cannot be written
    private static void copy(InputStream content, Path copy) throws IOException {
        try (FileChannel channel = created(copy)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                write(channel, ByteBuffer.wrap(buffer, 0, read), copy);
            }
        } catch (IOException | UncheckedIOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static FileChannel created(Path copy) {
        try {
            return FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to " + copy, e);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes, Path copy) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to " + copy, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(folder, new Remover());
        } catch (IOException e) {
            throw new UncheckedIOException("Der Zwischenordner " + folder + " lässt sich nicht entfernen", e);
        }
    }

    /// @param path of plain ASCII
    record Staged(Path path, boolean isCopy) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            if (isCopy) {
                Files.deleteIfExists(path);
                Files.deleteIfExists(Objects.requireNonNull(path.getParent()));
            }
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        /// A worker that just ended may have taken its file with it.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
