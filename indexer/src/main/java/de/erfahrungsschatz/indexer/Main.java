package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.ContactsRefusedException;
import de.erfahrungsschatz.engine.port.IndexRefusedException;
import de.erfahrungsschatz.indexer.review.ReviewRefusedException;
import de.erfahrungsschatz.indexer.review.SidecarChangedException;
import de.erfahrungsschatz.indexer.run.RunRefusedException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program `indexer`.
@Command(name = "erfahrungsschatz", description = "Macht aus einem Ordner mit Dokumenten einen durchsuchbaren Datenordner.", mixinStandardHelpOptions = true, version = "Erfahrungsschatz 0.1.0", subcommands = {
    IndexCommand.class, WatchCommand.class, ReportCommand.class, InspectCommand.class, ReviewCommand.class,
    VocabularyCommand.class, ContactCommand.class, PersonCommand.class})
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger("indexer");

    private Main() {}

    /// Runs the command and leaves with its exit code: 0 all well, 1 finished but something could not be read, 2 wrong call or
    /// configuration, 3 the world broke, 4 somebody else changed it meanwhile, 130 and 143 ended early on request.
    public static void main(String[] arguments) {
        logInOneWay();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setResourceBundle(ResourceBundle.getBundle("de.erfahrungsschatz.indexer.help", Locale.ROOT))
                .setParameterExceptionHandler(new CallMistakes())
                .setExecutionExceptionHandler((failure, line, _) -> report(failure, line));
    }

    /// What libraries tell to Java's own log goes where everything goes.
    private static void logInOneWay() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /// Of what was foreseen, a sentence is enough; of anything else, whoever mends it needs the place in the program.
    private static int report(Exception failure, CommandLine line) {
        return switch (failure) {
            case UsageException _,RunRefusedException _,IndexRefusedException _,ReviewRefusedException _,ContactsRefusedException _ -> {
                line.getErr().println(Visible.lines(String.valueOf(failure.getMessage())));
                yield ExitCode.USAGE;
            }
            case SidecarChangedException _ -> {
                line.getErr().println(Visible.lines(String.valueOf(failure.getMessage())));
                yield ExitCode.OUTDATED;
            }
            default -> {
                line.getErr().println(Breakdown.sentence(failure));
                if (!Breakdown.isFamiliar(failure)) {
                    LOG.atError().setMessage("stopped").setCause(failure).log();
                }
                yield ExitCode.BROKEN;
            }
        };
    }
}
