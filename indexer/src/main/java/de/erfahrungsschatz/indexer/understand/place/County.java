package de.erfahrungsschatz.indexer.understand.place;

import java.util.Map;
import java.util.regex.Pattern;

/// Tells the county from the town after which it is called: `Kreis Wesel` is some dozen municipalities, of which Wesel is one.
final class County {

    private static final Pattern TITLE = Pattern.compile("(?:alt|kirchen|land|wahl)?kreis(?:es|e|en)?"
            + "|kreis(?:verwaltung|tag|tags|tages|ausschuss|ausschusses|volkshochschule)|landratsamt(?:es|s)?"
            + "|regierungspräsidiums?|regierungsbezirk(?:s|es|e|en)?|städteregion|(?:erz)?bistum(?:s)?|diözese|dekanat(?:s)?");
    /// Of these regions everybody knows that they are no towns but what counties are elsewhere.
    private static final Map<String, String> REGIONS = Map.of("region", "hannover", "regionalverband", "saarbrücken");
    private static final Pattern SEVERAL = Pattern.compile("(?:land)?kreisen?|regierungsbezirken?");

    private County() {}

    /// Whether a match names a county, by itself or in a row: "in den Kreisen Borken und Steinfurt".
    static boolean isNamed(Tokens tokens, CityMatch match) {
        int title = match.first() - 1;
        boolean titled = tokens.joined(match.first()) && (TITLE.matcher(tokens.lower(title)).matches()
                || tokens.lower(match.first()).equals(REGIONS.get(tokens.lower(title))));
        return (titled && !isWithTown(tokens, title)) || OpenedRow.holds(tokens, match.first(), SEVERAL);
    }

    /// "Stadt und Landkreis Kassel" name the town as well.
    private static boolean isWithTown(Tokens tokens, int title) {
        return tokens.lower(title - 1).equals("und") && tokens.lower(title - 2).equals("stadt");
    }
}
