package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether a name stands in a row that a noun in the plural opens: "in den Kreisen Borken und Steinfurt".
final class OpenedRow {

    private static final Set<String> CONJUNCTIONS = Set.of("und", "sowie", "oder", "bis");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?;:\\n|]");
    /// What opens a row of towns: "in den Ortsteilen und den Nachbarstädten Celle und Peine".
    private static final Pattern TOWNS = Pattern
            .compile("(?:nachbar|partner|schwester|umland|kreis)?(?:stadt|städten?|gemeinden?|kommunen?)|markt");
    private static final int MOST_WORDS_BEFORE = 8;

    private OpenedRow() {}

    /// Whether nothing but names and what joins them stands between a word and a noun before it.
    ///
    /// @param opening matches the noun in lower case
    static boolean holds(Tokens tokens, int first, Pattern opening) {
        for (int at = first - 1; at >= Math.max(0, first - MOST_WORDS_BEFORE); at--) {
            boolean goesOn = tokens.capitalised(at) || CONJUNCTIONS.contains(tokens.lower(at));
            if (!goesOn || END_OF_SENTENCE.matcher(tokens.gap(at + 1)).find()) {
                return false;
            }
            if (opening.matcher(tokens.lower(at)).matches()) {
                return true;
            }
            if (TOWNS.matcher(tokens.lower(at)).matches()) {
                return false;
            }
        }
        return false;
    }
}
