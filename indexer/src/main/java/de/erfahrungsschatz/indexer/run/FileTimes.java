package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.indexer.crawl.SourceFile;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// When files were last written, as far as that proves that they are still the same: what was written while, or shortly before, it
/// was looked at may be written again without a later time, for file systems count in steps, FAT in two seconds.
///
/// @param lookedAt when the folder was listed
record FileTimes(Instant lookedAt) {

    private static final Duration STEP = Duration.ofSeconds(2);

    /// Stands for a time that proves nothing: the file is hashed again next time.
    private static final long UNSURE = -1;

    /// The time to remember of a file.
    long of(SourceFile file) {
        return file.modified().isBefore(lookedAt.minus(STEP)) ? exactly(file) : UNSURE;
    }

    /// Nanoseconds since 1970.
    static long exactly(SourceFile file) {
        Instant modified = file.modified();
        return TimeUnit.SECONDS.toNanos(modified.getEpochSecond()) + modified.getNano();
    }
}
