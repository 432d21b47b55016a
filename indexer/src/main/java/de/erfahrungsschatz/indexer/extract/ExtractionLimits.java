package de.erfahrungsschatz.indexer.extract;

import java.lang.reflect.RecordComponent;
import java.util.Set;

/// How much one file may cost. A file beyond them is reported, and the next one is read.
///
/// @param maxFileBytes larger files are not opened at all
/// @param maxCharacters of a file and everything inside it together; what was read up to there counts, with a warning
/// @param maxEmbedded files inside one file, at any depth; those up to there count, with a warning
/// @param maxDepth files around a file that is still read; what lies deeper is passed over, with a warning
/// @param maxRatio how many times its own size a file may unpack to, if that is more than [#FREE_BYTES]; what was read up to
///        there counts
/// @param secondsPerFile after which reading is given up; nothing of the file counts then
/// @param workerMegabytes heap of one worker; a file that needs more is given up
/// @param workers processes that read at the same time, each of about twice its heap
/// @param ocrPages scanned pages of one file that are recognised; the others are left out, with a warning
/// @param secondsPerOcrPage after which one page is given up; so much is added to a file's seconds for each page
public record ExtractionLimits(long maxFileBytes, int maxCharacters, int maxEmbedded, int maxDepth, int maxRatio,
        int secondsPerFile, int workerMegabytes, int workers, int ocrPages, int secondsPerOcrPage) {

    /// To so much any file may unpack: a few kilobytes of zeros harm nobody.
    static final long FREE_BYTES = 100L << 20;

    private static final Set<String> WHETHER = Set.of("maxFileBytes", "secondsPerFile", "workerMegabytes", "workers");

    /// @throws IllegalArgumentException when a limit is not positive
    public ExtractionLimits {
        if (maxFileBytes <= 0 || maxCharacters <= 0 || maxEmbedded <= 0 || maxDepth <= 0 || maxRatio <= 0
                || secondsPerFile <= 0 || workerMegabytes <= 0 || workers <= 0 || ocrPages <= 0
                || secondsPerOcrPage <= 0) {
            throw new IllegalArgumentException("Every limit must be positive");
        }
    }

    /// What suits documents of offices: 512 MB a file, 5 million characters (some 2,000 printed pages), 200 files inside at a depth of
    /// 100 at most (Tika's own), which unpack to no more than 100 times the file, one minute, 512 MB of heap (256 suffice for nearly
    /// every file), as many workers as processors, 100 scanned pages of a minute each (a busy machine needs twenty seconds).
    public static ExtractionLimits standard() {
        return new ExtractionLimits(512L << 20, 5_000_000, 200, 100, 100, 60, 512,
                Runtime.getRuntime().availableProcessors(), 100, 60);
    }

    /// What the files inside a file may come to.
    long maxUnpackedBytes(long fileBytes) {
        return Math.max(FREE_BYTES, fileBytes * maxRatio);
    }

    /// How long a file may take of which some pages are to be recognised.
    long millis(int pagesToRecognise) {
        return 1000L * (secondsPerFile + (long) Math.min(pagesToRecognise, ocrPages) * secondsPerOcrPage);
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
