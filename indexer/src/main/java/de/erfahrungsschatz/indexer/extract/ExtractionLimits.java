package de.erfahrungsschatz.indexer.extract;

import java.lang.reflect.RecordComponent;
import java.util.Set;

/// How much one file may cost. A file beyond them is reported, and the next one is read.
///
/// @param maxFileBytes larger files are not opened at all
/// @param maxCharacters of a file and everything inside it together; what was read up to there counts, with a warning
/// @param maxEmbedded files inside one file, at any depth; those up to there count, with a warning
/// @param secondsPerFile after which reading is given up; nothing of the file counts then
/// @param workerMegabytes heap of one worker; a file that needs more is given up
/// @param workers processes that read at the same time, each of about twice its heap
public record ExtractionLimits(long maxFileBytes, int maxCharacters, int maxEmbedded, int secondsPerFile,
        int workerMegabytes, int workers) {

    private static final Set<String> WHETHER = Set.of("maxFileBytes", "secondsPerFile", "workerMegabytes", "workers");

    /// @throws IllegalArgumentException when a limit is not positive
    public ExtractionLimits {
        if (maxFileBytes <= 0 || maxCharacters <= 0 || maxEmbedded <= 0 || secondsPerFile <= 0 || workerMegabytes <= 0
                || workers <= 0) {
            throw new IllegalArgumentException("Every limit must be positive");
        }
    }

    /// What suits documents of offices: 512 MB a file, 5 million characters (some 2,000 printed pages), 200 files inside,
    /// one minute, 512 MB of heap (256 suffice for nearly every file), as many workers as half the processors, at most four.
    public static ExtractionLimits standard() {
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);
        return new ExtractionLimits(512L << 20, 5_000_000, 200, 60, 512, workers);
    }

    /// The limits that can change what is read of a file, as text; the others only decide whether it is read at all, and what
    /// is not is never remembered. A limit that is not known here counts.
    public String bearingOnAnswers() {
        StringBuilder text = new StringBuilder();
        try {
            for (RecordComponent limit : ExtractionLimits.class.getRecordComponents()) {
                if (!WHETHER.contains(limit.getName())) {
                    text.append(limit.getName()).append('=').append(limit.getAccessor().invoke(this)).append('\n');
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record shows its own components", e);
        }
        return text.toString();
    }
}
