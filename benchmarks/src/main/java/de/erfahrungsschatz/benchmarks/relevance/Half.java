package de.erfahrungsschatz.benchmarks.relevance;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Queries are divided by chance into two halves, so that weights are not fitted to what is special about some of them. To which half
/// a query belongs, its id alone tells, always the same.
enum Half {
    /// Weights are chosen by these.
    TUNED("tuned on"),
    /// These may not get worse by it.
    HELD("held");

    private final String label;

    Half(String label) {
        this.label = label;
    }

    /// What it is called in tables.
    String label() {
        return label;
    }

    /// @param query the id of a query
    static Half of(String query) {
        CRC32 sum = new CRC32();
        sum.update(query.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? TUNED : HELD;
    }
}
