package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether two names stand in a row, such as "Kiel, Essen und Hamm".
final class TownRow {

    private static final Set<String> BEFORE_CONJUNCTION = Set.of(" ", ", ");
    private static final Pattern COMMA = Pattern.compile("\\s*[,/]\\s*");
    private static final Set<String> CONJUNCTIONS = Set.of("und", "oder", "sowie", "bis", "nach", "in", "an", "aus",
            "von", "für", "mit");

    private TownRow() {}

    /// Whether nothing stands between them but what joins the names of a row.
    static boolean joins(Tokens tokens, CityMatch left, CityMatch right) {
        int between = right.first() - left.last();
        boolean comma = between == 1 && COMMA.matcher(tokens.gap(right.first())).matches();
        boolean conjunction = between == 2 && CONJUNCTIONS.contains(tokens.lower(right.first() - 1))
                && tokens.joined(right.first()) && BEFORE_CONJUNCTION.contains(tokens.gap(right.first() - 1));
        return left.form() == Form.BARE && right.form() == Form.BARE && (comma || conjunction);
    }

    /// Where the row ends that begins with a match, exclusive.
    static int end(Tokens tokens, List<CityMatch> matches, int from) {
        int end = from + 1;
        while (end < matches.size() && joins(tokens, matches.get(end - 1), matches.get(end))) {
            end++;
        }
        return end;
    }
}
