package de.erfahrungsschatz.api.file;

import de.erfahrungsschatz.corpus.document.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The hashes of files, each computed once as long as the file looks the same and was not written just now. Safe for many threads.
public final class KnownHashes {

    private final Clock clock;
    private final int most;
    private final Map<Path, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Known> eldest) {
            return size() > most;
        }
    };

    /// @param clock of the machine whose files they are
    /// @param most how many are remembered, those asked for last
    public KnownHashes(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /// The [ContentHash] of a file; empty when it cannot be read.
    public Optional<String> of(Path file) {
        try {
            Look look = Look.at(file);
            Known before = remembered(file);
            if (before != null && before.look().equals(look)) {
                return Optional.of(before.hash());
            }
            boolean settled = look.isSettled(clock.instant());
            String hash = ContentHash.of(file).value();
            if (settled) {
                remember(file, new Known(look, hash));
            }
            return Optional.of(hash);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private @Nullable Known remembered(Path file) {
        synchronized (known) {
            return known.get(file);
        }
    }

    private void remember(Path file, Known hash) {
        synchronized (known) {
            known.put(file, hash);
        }
    }

    /// @param look of the file before it was read
    private record Known(Look look, String hash) {}

    /// How a file looks from outside.
    ///
    /// @param key tells it from others that had the same path; null where the system knows none
    private record Look(long size, FileTime modified, @Nullable Object key) {

        /// Within so much time what is written again may look the same, for clocks of file systems are coarse.
        private static final Duration COARSE = Duration.ofSeconds(2);

        boolean isSettled(Instant now) {
            return modified.toInstant().isBefore(now.minus(COARSE));
        }

        static Look at(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        }
    }
}
