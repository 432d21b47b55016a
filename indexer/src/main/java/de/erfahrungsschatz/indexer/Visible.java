package de.erfahrungsschatz.indexer;

import java.util.Locale;
import java.util.stream.Collectors;

/// Text for a terminal or a log, in which names of files speak but never give orders: what a terminal would obey, or what would break
/// or turn round a line, is written out as `\u001b`.
final class Visible {

    private Visible() {}

    /// A text of one line.
    static String of(String text) {
        if (text.codePoints().noneMatch(Visible::commands)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (commands(character)) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    /// A text whose lines stay apart.
    static String lines(String text) {
        return text.lines().map(Visible::of).collect(Collectors.joining(System.lineSeparator()));
    }

    private static boolean commands(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT ->
                Character.getDirectionality(character) != Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;
            default -> false;
        };
    }
}
