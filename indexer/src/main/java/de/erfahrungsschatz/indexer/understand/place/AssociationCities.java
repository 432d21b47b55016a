package de.erfahrungsschatz.indexer.understand.place;

import java.util.List;
import java.util.regex.Pattern;

/// Reads the city after which an association is called that writes, talks or invites: "Celler Nachbarn e. V.", "Förderverein
/// Stadtbad Celle e. V."; behind a comma stands but where it sits, and institutes work anywhere.
final class AssociationCities {

    private static final Pattern PIECE = Pattern.compile("\\s*(?:[|·•;,]|\\s[–—-]\\s)\\s*");
    private static final Pattern NAME = Pattern.compile(
            "\\be\\. ?V\\.|\\beV\\b"
                    + "|^(?:Der |Die )?(?:\\p{L}*(?:[Vv]erein|[Bb]ürgerinitiative|[Bb]ürgerstiftung|[Ff]reiwilligenagentur))\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ANYWHERE = Pattern.compile(
            "[Ii]nstitut|[Hh]ochschule|[Uu]niversität|[Gg]esellschaft"
                    + "|[Aa]kademie|[Vv]erband|[Bb]undes|[Ll]andes|[Bb]üro");
    private static final int MOST_PIECES = 8;

    private AssociationCities() {}

    /// Adds the only city in the name of an association.
    ///
    /// @param lines above the body
    static void add(List<String> lines, CityReading reading, FoundCities found) {
        FoundCities named = new FoundCities();
        for (String line : lines) {
            for (String piece : PIECE.split(line, MOST_PIECES)) {
                if (NAME.matcher(piece).find() && !ANYWHERE.matcher(piece).find()) {
                    reading.onlyOne(piece).ifPresent(city -> named.add(city, "city.association", line));
                }
            }
        }
        if (named.cities().size() == 1) {
            found.addAll(named);
        }
    }
}
