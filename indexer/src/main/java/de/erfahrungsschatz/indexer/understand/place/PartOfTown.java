package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells parts of towns from towns of the same name: "die Ortsteile Bergen und Hausen", "Bergen am See (Ortsteil von Celle)".
final class PartOfTown {

    private static final Set<String> PARTS = Set.of("ortsteil", "stadtteil", "ortschaft", "stadtbezirk",
            "gemeindeteil");
    private static final Pattern SEVERAL = Pattern
            .compile("(?:orts|stadt|gemeinde)teilen?|stadtbezirken?|stadtvierteln?");
    private static final int MOST_WORDS_OF_SUFFIX = 3;

    private PartOfTown() {}

    /// Whether the words around a match call it so, by itself or in a row.
    static boolean isNamed(Tokens tokens, CityMatch match) {
        return isExplained(tokens, match)
                || (match.form() == Form.BARE && OpenedRow.holds(tokens, match.first(), SEVERAL));
    }

    private static boolean isExplained(Tokens tokens, CityMatch match) {
        return IntStream.rangeClosed(match.last() + 1, match.last() + MOST_WORDS_OF_SUFFIX)
                .filter(at -> at == match.last() + 1 || tokens.joined(at - 1))
                .anyMatch(
                        at -> tokens.gap(Math.min(at, tokens.size())).equals(" (") && PARTS.contains(tokens.lower(at)));
    }
}
