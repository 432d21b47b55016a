package de.erfahrungsschatz.indexer;

/// What the program tells the shell.
final class ExitCode {

    static final int OK = 0;
    /// The run finished, but something could not be read.
    static final int INCOMPLETE = 1;
    /// The call or the configuration is mistaken.
    static final int USAGE = 2;
    /// The world broke: disk, memory, index.
    static final int BROKEN = 3;
    /// Somebody else has changed what was to be changed.
    static final int OUTDATED = 4;
    /// Ended early by Ctrl-C, as shells have it: 128 and the number of the signal.
    static final int INTERRUPTED = 130;
    /// Ended early by a request of the system.
    static final int TERMINATED = 143;

    private ExitCode() {}
}
