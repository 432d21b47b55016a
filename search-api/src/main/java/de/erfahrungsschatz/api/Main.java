package de.erfahrungsschatz.api;

import de.erfahrungsschatz.contacts.ContactsRefusedException;
import de.erfahrungsschatz.engine.port.IndexRefusedException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program `search-api`.
@Command(name = "search-api", description = "Durchsucht einen Datenordner des Erfahrungsschatzes.", mixinStandardHelpOptions = true, version = "Erfahrungsschatz 0.1.0", subcommands = {
    ServeCommand.class, SearchCommand.class})
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger("api");

    private Main() {}

    /// Runs the command and leaves with its exit code: 0 all well, 2 wrong call or configuration, 3 the world broke.
    public static void main(String[] arguments) {
        logInOneWay();
        System.exit(commandLine().execute(arguments));
    }

    /// The command line, ready to be executed.
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, line, _) -> report(failure, line));
    }

    /// What libraries tell to Java's own log goes where everything goes.
    private static void logInOneWay() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static int report(Exception failure, CommandLine line) {
        line.getErr().println(failure.getMessage());
        return switch (failure) {
            case UsageException _,IndexRefusedException _,ContactsRefusedException _ -> ExitCode.USAGE;
            default -> {
                LOG.atError().setMessage("stopped").setCause(failure).log();
                yield ExitCode.BROKEN;
            }
        };
    }
}
