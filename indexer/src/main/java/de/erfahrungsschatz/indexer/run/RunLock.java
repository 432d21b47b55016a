package de.erfahrungsschatz.indexer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Lets one run at a time into a data folder. The lock ends with the process, however that ends.
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock.
    ///
    /// @param folder the private part of the data folder; made when missing
    /// @throws RunRefusedException when another run holds it
    static RunLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new RunRefusedException("In diesen Datenordner schreibt gerade schon ein anderer Lauf: "
                        + "warten, bis er fertig ist, oder ihn beenden.");
            }
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("In den Datenordner lässt sich nicht schreiben (" + folder + ")", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Die Sperre des Datenordners lässt sich nicht lösen", e);
        }
    }
}
