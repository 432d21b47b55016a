package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.Set;
import java.util.regex.Pattern;

/// Adjectives that tell in which region a town lies or what it is to others: "im fränkischen Lauf", "das benachbarte Essen". A
/// [Cue] even for names that are words.
final class Regions {

    private static final Pattern ADJECTIVE = Pattern.compile("(?:(?:ober|unter|nieder|mittel|süd|nord|ost|west)?"
            + "(?:hess|fränk|bayer|bayr|sächs|thüring|westfäl|schwäb|pfälz|württemberg|holstein|märk|brandenburg|mecklenburg"
            + "|fries|emsländ|saarländ|anhaltin|anhalt)isch"
            + "|badisch|rheinisch|niederrheinisch|benachbart|gastgebend)en?");
    /// Towns are neuter, and so is what is told of them.
    private static final Set<String> ARTICLES = Set.of("im", "das", "dem", "vom", "zum", "beim", "ins");
    private static final Set<String> MEALS = Set.of("essen");

    private Regions() {}

    /// Whether such an adjective stands before the name.
    static boolean isNamed(Tokens tokens, CityMatch match) {
        int adjective = match.first() - 1;
        return match.form() == Form.BARE && tokens.joined(match.first()) && tokens.joined(adjective)
                && ADJECTIVE.matcher(tokens.lower(adjective)).matches()
                && ARTICLES.contains(tokens.lower(adjective - 1)) && !MEALS.contains(tokens.lower(match.first()));
    }
}
