package de.erfahrungsschatz.indexer;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Where a command speaks to whoever called it. It is annotated as a command because picocli takes nothing else that has no options.
@Command
final class Output {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /// Prints a text, which ends its line itself.
    void print(String text) {
        out().print(text);
        out().flush();
    }

    /// Prints a line, or several.
    void println(String text) {
        out().println(text);
        out().flush();
    }

    PrintWriter out() {
        return line().getOut();
    }

    PrintWriter err() {
        return line().getErr();
    }

    /// The command as it was called.
    ///
    /// @throws IllegalStateException when picocli did not call it
    CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        return spec.commandLine();
    }
}
