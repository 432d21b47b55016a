package de.erfahrungsschatz.benchmarks.relevance;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// A program that tells how well the product finds.
@Command(name = "relevance", description = "Tells how well the product finds.", mixinStandardHelpOptions = true, subcommands = {
    SetsCommand.class, NeedsCommand.class, ProbesCommand.class, TuneCommand.class})
public final class Relevance {

    /// Everything is as it should be.
    static final int WELL = 0;
    /// Something failed that is measured.
    static final int FAILED = 1;
    /// What was asked for cannot be done.
    static final int REFUSED = 2;

    private Relevance() {}

    /// Runs a command and leaves with its exit code: 0 all well; 1 a probe failed, or HTTP and port differ; 2 a wrong call or file.
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Relevance()).setExecutionExceptionHandler(Relevance::report);
    }

    /// Of a mistake in the call or in a file a sentence is enough.
    private static int report(Exception failure, CommandLine line, CommandLine.ParseResult call) throws Exception {
        if (failure instanceof IllegalArgumentException || failure instanceof UncheckedIOException) {
            line.getErr().println(failure.getMessage());
            return REFUSED;
        }
        throw failure;
    }
}
