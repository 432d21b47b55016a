package de.erfahrungsschatz.indexer.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;

/// The part of the heap in which what was buffered for the index piles up when it has been written. The serial collector, with
/// which the program is started because it needs the least memory, would let it pile up to the limit of the heap: a run over many
/// files would take all it may have, which it must have for the sake of single large files. Under another collector this does
/// nothing.
final class OldGeneration {

    private static final String SERIAL = "Tenured Gen";

    /// What vocabularies, index and all that is known of some 20,000 files take together. So much may pile up in a run over few files
    /// too: how much memory a run takes does not depend on how many files there are, and less time goes into collecting.
    private static final long ROOM = 64L << 20;

    /// Some 130 small files; to collect it takes as long as to read a few.
    private static final long PILE = 2L << 20;

    private final Optional<MemoryPoolMXBean> pool = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(candidate -> candidate.getName().equals(SERIAL)).findAny();
    private long inUse = used();

    /// Collects when there is a pile.
    void tidyUp() {
        long used = used();
        if (used > ROOM && used - inUse > PILE) {
            System.gc();
            inUse = used();
        }
    }

    private long used() {
        return pool.map(generation -> generation.getUsage().getUsed()).orElse(0L);
    }
}
