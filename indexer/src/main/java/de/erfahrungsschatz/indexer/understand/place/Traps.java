package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what looks like the name of a city and is none whatever else is known: streets, newspapers, parts of compounds, what is called
/// after towns.
final class Traps {

    private static final Set<String> BEHIND_ADJECTIVES = Set
            .copyOf(ShippedFile.lines(Traps.class, "behind-adjectives.txt"));
    private static final Set<String> BEHIND_NAMES = Set.copyOf(ShippedFile.lines(Traps.class, "behind-names.txt"));
    /// What is called after towns: rooms, ships, kiosks.
    private static final Pattern NAMED_AFTER_TOWNS = Pattern.compile(
            "\\p{L}*(?:saal|saals|raum|raums|räume|zimmer|zimmers|schiff|schiffs|dampfer|kiosk|salon|sitzungssaal)");
    private static final Pattern QUOTED = Pattern.compile(" ?[„“\"»«‚']?");
    private static final Pattern DISTRICT = Pattern
            .compile("\\p{L}{2,}(?:hausen|häusen|heim|dorf|burg|ingen|feld|hagen|horst"
                    + "|stetten|weiler|rode|hofen|büttel)"
                    + "|(?:alt|neu|innen|süd|nord|ost|west)stadt|mitte|süd|nord|ost|west|neuendorf");
    /// Nobody is in a compound but in a part of a town: "in Celle-Wietzenbruch".
    private static final Set<String> BEFORE_DISTRICTS = Set.of("in", "aus", "nach", "von");
    private static final Set<String> NAME_PREFIXES = Set.of("bad", "alt", "neu", "groß", "klein", "ober", "nieder",
            "hohen", "sankt", "st");

    private Traps() {}

    /// Whether a match is no city whatever else is known.
    static boolean snap(Tokens tokens, CityMatch match) {
        return isPartOfCompound(tokens, match) || isProperName(tokens, match) || hasPrefix(tokens, match)
                || Abroad.isNamed(tokens, match) || County.isNamed(tokens, match) || Waters.isElsewhere(tokens, match)
                || isProject(tokens, match) || WordTrap.hasArticle(tokens, match)
                || isMinster(tokens, match) || PartOfTown.isNamed(tokens, match);
    }

    /// Whether something is called after a town, which lies elsewhere: "Saal Speyer", "das Schiff „Mainz“".
    static boolean isCalledAfterTown(Tokens tokens, CityMatch match) {
        String before = tokens.lower(match.first() - 1);
        return match.first() > 0 && QUOTED.matcher(tokens.gap(match.first())).matches()
                && tokens.capitalised(match.first() - 1) && NAMED_AFTER_TOWNS.matcher(before).matches()
                && (!before.equals("raum") || !tokens.joined(match.first()));
    }

    private static boolean isPartOfCompound(Tokens tokens, CityMatch match) {
        boolean before = match.first() > 0 && tokens.gap(match.first()).endsWith("-");
        String after = tokens.gap(match.last() + 1);
        boolean placed = tokens.joined(match.first()) && BEFORE_DISTRICTS.contains(tokens.lower(match.first() - 1))
                && tokens.gap(match.last() + 1).equals("-") && tokens.capitalised(match.last() + 1)
                && !tokens.gap(match.last() + 2).startsWith("-");
        boolean within = after.startsWith("-") && !placed && !isDistrict(tokens, match.last() + 1);
        return before || within || after.startsWith("/-");
    }

    /// "Talheim-Neustadt" names the town, "Talheim-Besuch" something else.
    static boolean isDistrict(Tokens tokens, int at) {
        return tokens.gap(at).equals("-") && tokens.capitalised(at) && DISTRICT.matcher(tokens.lower(at)).matches();
    }

    /// A street, a landscape or a newspaper; of "Bremer und Hamburger Straße" both.
    private static boolean isProperName(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        while (match.form() == Form.ADJECTIVE && tokens.lower(next).equals("und")
                && tokens.lower(next + 1).endsWith("er")) {
            next += 2;
        }
        boolean joined = tokens.joined(next);
        boolean press = match.form() == Form.ADJECTIVE && tokens.lower(next).equals("presse");
        return joined && !press && ((match.form() == Form.ADJECTIVE && BEHIND_ADJECTIVES.contains(tokens.lower(next)))
                || BEHIND_NAMES.contains(tokens.lower(next)));
    }

    /// "das Münster", "Ulmer Münster".
    private static boolean isMinster(Tokens tokens, CityMatch match) {
        String before = tokens.lower(match.first() - 1);
        boolean church = WordTrap.isDeterminer(before)
                || (tokens.capitalised(match.first() - 1) && before.endsWith("er"));
        return tokens.joined(match.first()) && !match.ofSeveralWords() && match.form() == Form.BARE
                && tokens.lower(match.first()).equals("münster") && church;
    }

    /// The railway project that everybody calls by city and number.
    private static boolean isProject(Tokens tokens, CityMatch match) {
        return tokens.joined(match.last() + 1) && tokens.lower(match.first()).equals("stuttgart")
                && tokens.lower(match.last() + 1).equals("21");
    }

    private static boolean hasPrefix(Tokens tokens, CityMatch match) {
        return tokens.joined(match.first()) && tokens.capitalised(match.first() - 1)
                && NAME_PREFIXES.contains(tokens.lower(match.first() - 1));
    }
}
