package de.erfahrungsschatz.benchmarks.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a program was called with: files, and options of the form `--name value`.
///
/// @param files in order
/// @param options by name, without the strokes
record Arguments(List<Path> files, Map<String, String> options) {

    private static final String OPTION = "--";

    Arguments {
        files = List.copyOf(files);
        options = Map.copyOf(options);
    }

    /// Understands what was typed.
    ///
    /// @param count how many files there must be
    /// @param known the names of the options
    /// @throws IllegalArgumentException when there are other files or options than these
    static Arguments of(String[] typed, int count, Set<String> known) {
        List<Path> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at < typed.length; at++) {
            if (!typed[at].startsWith(OPTION)) {
                files.add(Path.of(typed[at]));
            } else if (known.contains(typed[at].substring(OPTION.length())) && at + 1 < typed.length) {
                options.put(typed[at].substring(OPTION.length()), typed[++at]);
            } else {
                throw new IllegalArgumentException(
                        "Not an option with a value: " + typed[at] + ". There are: " + known);
            }
        }
        if (files.size() != count) {
            throw new IllegalArgumentException("Give " + count + " files, not " + files.size());
        }
        return new Arguments(files, options);
    }

    /// The value of an option, or else the usual one.
    String text(String name, String usual) {
        return options.getOrDefault(name, usual);
    }

    /// The value of an option that is a number, or else the usual one.
    ///
    /// @throws IllegalArgumentException when it is none, or less than the least
    int number(String name, int least, int usual) {
        String value = text(name, String.valueOf(usual));
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least) {
            throw new IllegalArgumentException("--" + name + " is a number from " + least + " on, not " + value);
        }
        return Integer.parseInt(value);
    }
}
