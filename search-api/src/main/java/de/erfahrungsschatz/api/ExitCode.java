package de.erfahrungsschatz.api;

/// What the program tells the shell. The value 1 belongs to the indexer: some files could not be read.
final class ExitCode {

    static final int OK = 0;
    /// The call or the configuration is mistaken.
    static final int USAGE = 2;
    /// The world broke: disk, network, index.
    static final int BROKEN = 3;

    private ExitCode() {}
}
