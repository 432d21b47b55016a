package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets one run at a time into a data folder.
///
/// The operating system's lock decides, and it ends with the process, however that ends. Beside it the file names the [Owner].
/// Some network shares do not tell one machine of another's locks: there the owner counts as alive as long as the file is
/// written to, which the owner does every few seconds.
final class RunLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("indexer.run");

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration SILENCE_OF_THE_DEAD = Duration.ofMinutes(1);

    /// The locked byte lies far behind the text, which others must be able to read.
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final Thread heart;

    private RunLock(FileChannel channel, Owner owner) throws IOException {
        this.channel = channel;
        write(channel, owner.format());
        this.heart = Thread.ofVirtual().name("lock-heart").start(() -> beat(channel, owner));
    }

    /// Takes the lock.
    ///
    /// @throws DataFolderBusyException when another run holds it
    static RunLock take(DataFolder data, Owner owner) {
        Path file = data.privatePart().resolve("lock");
        try {
            data.makePrivatePart();
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                boolean locked = lock(channel) != null;
                Optional<Owner> other = Owner.parse(read(channel));
                if (!locked || (other.isPresent() && livesElsewhere(other.get(), file))) {
                    throw new DataFolderBusyException(other);
                }
                other.ifPresent(dead -> LOG.atWarn().setMessage("taking over the lock of a run that died")
                        .addKeyValue("pid", dead.pid()).addKeyValue("host", dead.host()).log());
                RunLock lock = new RunLock(channel, owner);
                taken = true;
                return lock;
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("In den Datenordner lässt sich nicht schreiben (" + data.privatePart() + ")",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /// On this machine the operating system has just said that it does not live. Times are compared with one of the same file
    /// system, for the clocks of two machines differ.
    private static boolean livesElsewhere(Owner owner, Path file) throws IOException {
        if (owner.isOnThisHost()) {
            return false;
        }
        Instant written = Files.getLastModifiedTime(file).toInstant();
        Path probe = Files.createTempFile(file.toAbsolutePath().getParent(), "lock", null);
        try {
            Instant now = Files.getLastModifiedTime(probe).toInstant();
            return Duration.between(written, now).compareTo(SILENCE_OF_THE_DEAD) < 0;
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static String read(FileChannel channel) throws IOException {
        return new String(Channels.newInputStream(channel.position(0)).readNBytes(1 << 16), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static void beat(FileChannel channel, Owner owner) {
        try {
            while (true) {
                Thread.sleep(HEARTBEAT);
                channel.write(ByteBuffer.wrap(owner.format().getBytes(StandardCharsets.UTF_8)), 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.atWarn().setMessage("the lock file cannot be written").addKeyValue("why", e.toString()).log();
        }
    }

    /// Leaves the file, for between removing it and letting go another run could lock what is no longer there.
    @Override
    public void close() {
        heart.interrupt();
        try (channel) {
            heart.join();
            if (channel.isOpen()) {
                channel.truncate(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("Die Sperre des Datenordners lässt sich nicht lösen", e);
        }
    }
}
