package de.erfahrungsschatz.api;

import java.io.PrintWriter;
import java.io.StringWriter;

/// A call of the program and what came of it.
///
/// @param exit code
/// @param out what it printed for people
/// @param err what it complained of
record Called(int exit, String out, String err) {

    /// Calls the program and waits for its end.
    static Called with(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
        return new Called(exit, out.toString(), err.toString());
    }
}
