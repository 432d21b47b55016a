package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One finished state of a data folder: which commit of each index and which manifest belong together.
///
/// @param number rises by one with every publication, from 1
/// @param commits the commit of every visibility, by a name that the engine understands
/// @param manifest the file name of the manifest in the private part
/// @param withdrawn the [de.erfahrungsschatz.corpus.withdrawal.Ledger#state] that all of it was made with
public record Generation(long number, Map<Visibility, String> commits, String manifest, String withdrawn) {

    private static final Pattern LINE = Pattern.compile("(?m)^([a-z]+)=(.+)$");

    /// @throws IllegalArgumentException when a visibility has no commit
    public Generation {
        if (number < 1 || commits.size() != Visibility.values().length) {
            throw new IllegalArgumentException("Not a generation: " + number + " " + commits);
        }
        commits = Map.copyOf(commits);
    }

    /// A generation of a time when nobody had withdrawn.
    ///
    /// @throws IllegalArgumentException as above
    public Generation(long number, Map<Visibility, String> commits, String manifest) {
        this(number, commits, manifest, Ledger.EMPTY_STATE);
    }

    /// The same, made with another state of the ledger.
    public Generation madeWith(String state) {
        return new Generation(number, commits, manifest, state);
    }

    /// The text of the generation file.
    String format() {
        StringBuilder text = new StringBuilder("number=" + number + "\n");
        for (Visibility visibility : Visibility.values()) {
            text.append(visibility.label()).append('=').append(commits.get(visibility)).append('\n');
        }
        return text.append("manifest=").append(manifest).append("\nwithdrawn=").append(withdrawn).append('\n')
                .toString();
    }

    /// The generation that such a text describes; empty when it describes none.
    static Optional<Generation> parse(String text) {
        Map<Visibility, String> commits = new EnumMap<>(Visibility.class);
        long number = 0;
        String manifest = "";
        String withdrawn = Ledger.EMPTY_STATE;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String value = line.group(2);
            switch (line.group(1)) {
                case "number" -> number = value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
                case "manifest" -> manifest = value;
                case "withdrawn" -> withdrawn = value;
                default -> Visibility.of(line.group(1)).ifPresent(visibility -> commits.put(visibility, value));
            }
        }
        boolean complete = number > 0 && !manifest.isEmpty() && commits.size() == Visibility.values().length;
        return complete ? Optional.of(new Generation(number, commits, manifest, withdrawn)) : Optional.empty();
    }
}
