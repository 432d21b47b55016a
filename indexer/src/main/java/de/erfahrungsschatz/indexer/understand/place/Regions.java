package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.Map;
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
    private static final Set<String> WORDS = Set.of("essen", "wald", "bier");
    private static final Map<String, String> STATES = Map.ofEntries(Map.entry("hess", "HE"), Map.entry("fränk", "BY"),
            Map.entry("bayer", "BY"), Map.entry("bayr", "BY"), Map.entry("sächs", "SN"), Map.entry("thüring", "TH"),
            Map.entry("westfäl", "NW"), Map.entry("pfälz", "RP"), Map.entry("württemberg", "BW"),
            Map.entry("badisch", "BW"), Map.entry("holstein", "SH"), Map.entry("brandenburg", "BB"),
            Map.entry("mecklenburg", "MV"), Map.entry("saarländ", "SL"), Map.entry("niedersächs", "NI"),
            Map.entry("anhalt", "ST"));

    private Regions() {}

    /// The state in which the adjective before a name says that the town lies, as two letters; empty where none does.
    static String state(Tokens tokens, CityMatch match) {
        String adjective = tokens.joined(match.first()) ? tokens.word(match.first() - 1) : "";
        return adjective.isEmpty() || !ADJECTIVE.matcher(adjective).matches() ? ""
                : STATES.keySet().stream().filter(adjective::startsWith).findFirst().map(STATES::get).orElse("");
    }

    /// Whether such an adjective stands before the name.
    static boolean isNamed(Tokens tokens, CityMatch match) {
        int adjective = match.first() - 1;
        return match.form() == Form.BARE && tokens.joined(match.first()) && tokens.joined(adjective)
                && ADJECTIVE.matcher(tokens.word(adjective)).matches()
                && ARTICLES.contains(tokens.lower(adjective - 1)) && !WORDS.contains(tokens.lower(match.first()));
    }
}
