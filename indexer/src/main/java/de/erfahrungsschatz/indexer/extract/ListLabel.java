package de.erfahrungsschatz.indexer.extract;

import java.util.regex.Pattern;

/// What a list is called, in small letters at the beginning of a line: `entsch.:`, `beratend:`, `als Gast:`. Such a line begins anew,
/// though its first letter looks like the rest of a sentence; `hier:` goes on with a subject.
public final class ListLabel {

    private static final Pattern LABEL = Pattern
            .compile("(?:als |nicht |ferner |weitere? |davon )?(?!hier:)\\p{L}{2,}\\.?:(?:\\s|$)");

    private ListLabel() {}

    /// Whether a line that begins with a small letter begins with one.
    public static boolean begins(String line) {
        return LABEL.matcher(line).lookingAt();
    }
}
