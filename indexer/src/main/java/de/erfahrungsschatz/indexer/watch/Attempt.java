package de.erfahrungsschatz.indexer.watch;

/// What came of a run that was asked for; the sentences are German and for the log.
public sealed interface Attempt {

    /// It ran.
    record Done(String sentence) implements Attempt {}

    /// It must be tried again soon: another run has the data folder.
    record Busy(String sentence) implements Attempt {}

    /// It makes no sense as things are.
    record Refused(String sentence) implements Attempt {}

    /// Something is broken that may be mended.
    record Broken(String sentence) implements Attempt {}

    /// It was asked to end.
    record Stopped() implements Attempt {}
}
