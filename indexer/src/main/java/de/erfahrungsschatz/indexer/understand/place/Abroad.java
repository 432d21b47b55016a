package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether the text places a name in another country: "Bergen (Norwegen)", "Halle in Belgien", "das belgische Essen",
/// "Essen, dem belgischen Ort gleichen Namens".
final class Abroad {

    private static final Set<String> COUNTRIES = Set.of("usa", "new", "texas", "ohio", "kansas", "kanada", "österreich",
            "schweiz", "niederlande", "niederlanden", "holland", "polen", "dänemark", "frankreich", "england",
            "großbritannien", "schottland", "irland", "italien", "belgien", "luxemburg", "tschechien", "ungarn",
            "rumänien", "türkei", "spanien", "griechenland", "namibia", "brasilien", "pennsylvania", "illinois",
            "kentucky", "minnesota", "wisconsin", "tirol", "südtirol", "vorarlberg", "steiermark", "kärnten", "elsass",
            "lothringen", "flandern", "norwegen", "schweden", "finnland", "russland", "ukraine", "südafrika",
            "australien", "liechtenstein", "böhmen", "kanton", "aargau", "thurgau", "graubünden", "wallis", "tessin",
            "oberösterreich", "niederösterreich", "burgenland", "ch", "uk", "nl");
    private static final Pattern FOREIGN = Pattern.compile("(?:belg|niederländ|holländ|luxemburg|dän|norweg|schwed|finn"
            + "|poln|tschech|ungar|rumän|österreich|französ|elsäss|italien|span|engl|brit|schott|ir|amerikan|kanad|russ"
            + "|ukrain|türk|griech|namib|brasilian|austral|schweizer)ische[nrms]?|schweizer");
    /// What a foreign place is called where it stands behind its name.
    private static final Pattern PLACE = Pattern
            .compile("\\p{L}*(?:ort|orts|ortes|stadt|städtchen|gemeinde|dorf|dorfs)");
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "den", "dem", "des");

    private Abroad() {}

    /// Whether the words around a match say that it lies abroad.
    static boolean isNamed(Tokens tokens, CityMatch match) {
        boolean foreign = tokens.joined(match.first()) && isForeign(tokens.lower(match.first() - 1));
        return foreign || isPlaced(tokens, match.last() + 1);
    }

    private static boolean isPlaced(Tokens tokens, int next) {
        String gap = tokens.gap(next);
        boolean apart = gap.equals(", ") || gap.equals(" (") || gap.equals("/");
        boolean within = tokens.joined(next) && (tokens.lower(next).equals("in") || tokens.lower(next).equals("im"));
        if (apart) {
            return isCountry(tokens, next)
                    || (ARTICLES.contains(tokens.lower(next)) && isForeignPlace(tokens, next + 1));
        }
        boolean article = tokens.lower(next + 1).equals("den") || tokens.lower(next + 1).equals("der");
        return within && (isCountry(tokens, article ? next + 2 : next + 1) || isForeign(tokens.lower(next + 1)));
    }

    private static boolean isForeignPlace(Tokens tokens, int at) {
        return isForeign(tokens.lower(at)) && PLACE.matcher(tokens.lower(at + 1)).matches();
    }

    private static boolean isCountry(Tokens tokens, int at) {
        return COUNTRIES.contains(tokens.lower(at)) && tokens.capitalised(at);
    }

    private static boolean isForeign(String word) {
        return FOREIGN.matcher(word).matches();
    }
}
