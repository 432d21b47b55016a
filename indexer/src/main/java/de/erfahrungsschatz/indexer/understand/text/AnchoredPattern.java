package de.erfahrungsschatz.indexer.understand.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An expression with letters of which a text holds some wherever it matches. To look for them is so much cheaper than to try the
/// expression everywhere that it is hardly tried in vain.
///
/// @param pattern the expression
/// @param anchors the letters, as written; one of them is part of every match
public record AnchoredPattern(Pattern pattern, List<String> anchors) {

    public AnchoredPattern {
        anchors = List.copyOf(anchors);
    }

    /// An expression with its anchors.
    public static AnchoredPattern of(String expression, String... anchors) {
        return new AnchoredPattern(Pattern.compile(expression), List.of(anchors));
    }

    /// A matcher of the text; empty where the text cannot match.
    public Optional<Matcher> in(String text) {
        for (String anchor : anchors) {
            if (text.contains(anchor)) {
                return Optional.of(pattern.matcher(text));
            }
        }
        return Optional.empty();
    }

    /// The text with every match in it blank.
    public String blanked(String text) {
        return in(text).map(found -> found.replaceAll(match -> " ".repeat(match.group().length())))
                .orElse(text);
    }
}
