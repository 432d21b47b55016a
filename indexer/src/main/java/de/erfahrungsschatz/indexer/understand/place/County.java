package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells the county from the town after which it is called: `Kreis Wesel` is some dozen municipalities, of which Wesel is one.
final class County {

    private static final Pattern TITLE = Pattern.compile("(?:alt|kirchen|land|wahl)?kreis(?:es|e|en)?"
            + "|kreis(?:verwaltung|tag|tags|tages|ausschuss|ausschusses|volkshochschule)|landratsamt(?:es|s)?"
            + "|regierungspräsidiums?|regierungsbezirk(?:s|es|e|en)?|städteregion|(?:erz)?bistum(?:s)?|diözese|dekanat(?:s)?");
    private static final Pattern SEVERAL = Pattern.compile("(?:land)?kreisen?|regierungsbezirken?");
    private static final Set<String> CONJUNCTIONS = Set.of("und", "sowie", "oder", "bis");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?;:\\n|]");
    private static final int MOST_WORDS_BEFORE = 8;

    private County() {}

    /// Whether a match names a county, by itself or in a row: "in den Kreisen Borken und Steinfurt".
    static boolean isNamed(Tokens tokens, CityMatch match) {
        int title = match.first() - 1;
        boolean titled = tokens.joined(match.first()) && TITLE.matcher(tokens.lower(title)).matches();
        return (titled && !isWithTown(tokens, title)) || isInRow(tokens, match.first());
    }

    /// "Stadt und Landkreis Kassel" name the town as well.
    private static boolean isWithTown(Tokens tokens, int title) {
        return tokens.lower(title - 1).equals("und") && tokens.lower(title - 2).equals("stadt");
    }

    private static boolean isInRow(Tokens tokens, int first) {
        for (int at = first - 1; at >= Math.max(0, first - MOST_WORDS_BEFORE); at--) {
            boolean goesOn = tokens.capitalised(at) || CONJUNCTIONS.contains(tokens.lower(at));
            if (!goesOn || END_OF_SENTENCE.matcher(tokens.gap(at + 1)).find()) {
                return false;
            }
            if (SEVERAL.matcher(tokens.lower(at)).matches()) {
                return true;
            }
        }
        return false;
    }
}
