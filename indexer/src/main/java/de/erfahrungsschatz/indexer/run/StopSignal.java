package de.erfahrungsschatz.indexer.run;

/// A request to end early, made by another thread than the one that works. It cannot be taken back.
public final class StopSignal {

    private volatile boolean requested;

    /// Asks the run to end after the files in hand.
    public void request() {
        requested = true;
    }

    /// Whether somebody asked.
    public boolean requested() {
        return requested;
    }

    /// Ends a run that has not begun to read.
    ///
    /// @throws RunStoppedException when somebody asked
    void check() {
        if (requested) {
            throw new RunStoppedException(
                    "Vorzeitig beendet, bevor etwas gelesen war: Der bisherige Index bleibt, wie er ist.");
        }
    }
}
