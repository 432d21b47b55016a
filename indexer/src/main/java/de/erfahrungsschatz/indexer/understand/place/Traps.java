package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.NameList;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells what looks like the name of a city and is none: people, streets, newspapers, parts of compounds.
final class Traps {

    private static final Set<String> ADDRESSES = Set.of("herr", "herrn", "frau", "hr", "fr", "dr", "prof", "professor",
            "professorin", "familie", "eheleute", "firma", "fa", "kollege", "kollegin", "ing", "dipl", "med", "phil",
            "büro", "architekturbüro", "planungsbüro", "ingenieurbüro", "kanzlei", "bäckerei", "metzgerei", "hotel",
            "café",
            "restaurant", "gasthof", "gaststätte", "autohaus", "verlag", "druckerei", "apotheke", "agentur", "borussia",
            "fc",
            "vfl", "vfb", "sv", "sc", "tsv", "fsv", "msv", "eintracht", "fortuna", "arminia");
    private static final Set<String> PEOPLE = Set.of("herr", "herrn", "frau", "dr", "prof");
    private static final Set<String> COMPANIES = Set.of("gmbh", "ag", "kg", "ohg", "mbh", "se");
    /// Rivers that bear the name of a town: "die Gera", "an der Fulda".
    private static final Set<String> RIVERS = Set.of("gera", "fulda", "ilmenau", "nidda", "elbe", "lahn", "wetter",
            "murr", "aura",
            "eger", "schwarza", "aller", "nahe", "leine", "rems", "isen");
    private static final Pattern OFFICE_HOLDER = Pattern
            .compile("\\p{L}*(?:bürgermeister|stadtrat|stadträt|ratsherr|ratsfrau"
                    + "|stadtbaurat|baurät|baurat|beigeordnete[rn]?|dezernent|dezernenten|landrat|landrät|stadtverordnete[rn]?|abgeordnete[rn]?"
                    + "|vorsitzende[rn]?|pfarrer|architekt|moderator|schriftführer|protokollführer|präsident|senator|kämmerer"
                    + "|minister|staatssekretär|referent|ratsmitglied|leiter|sprecher)(?:in)?");
    private static final Set<String> STREETS = Set.of("straße", "strasse", "str", "weg", "platz", "allee", "ring",
            "tor",
            "damm", "chaussee", "ufer", "gasse", "landstraße", "brücke", "steig", "kamp", "hof", "promenade", "höhe",
            "stieg",
            "landstr", "tunnel", "turm", "kreuz", "dreieck", "schlüssel", "viertel");
    private static final Set<String> PROPER_NAMES = Set.of("allgemeine", "allgemeinen", "rundschau", "zeitung",
            "nachrichten",
            "anzeiger", "tageblatt", "kurier", "presse", "post", "morgenpost", "abendblatt", "tagesspiegel",
            "würstchen",
            "kranz", "allerlei", "pils", "stollen", "printen", "charta", "stadtmusikanten", "lebkuchen", "republik");
    /// What is called after towns: rooms, ships, kiosks.
    private static final Pattern NAMED_AFTER_TOWNS = Pattern.compile(
            "\\p{L}*(?:saal|saals|raum|raums|räume|zimmer|zimmers|schiff|schiffs|dampfer|kiosk|salon|sitzungssaal)");
    private static final Pattern QUOTED = Pattern.compile(" ?[„“\"»«‚']?");
    private static final Set<String> VERBAL_ARTICLES = Set.of("das", "beim", "zum", "vom");
    /// What a part of a town is called behind its name: "Talheim am See (Ortsteil von Bergen)".
    private static final Set<String> PARTS = Set.of("ortsteil", "stadtteil", "ortschaft", "stadtbezirk",
            "gemeindeteil");
    private static final int MOST_WORDS_OF_SUFFIX = 3;
    private static final Pattern DISTRICT = Pattern.compile("\\p{L}{2,}(?:hausen|heim|dorf|burg|ingen|feld|hagen|horst)"
            + "|(?:alt|neu|innen|süd|nord|ost|west)stadt|mitte|süd|nord|ost|west|neuendorf");
    private static final Set<String> DEGREES = Set.of("dr", "prof");
    private static final Set<String> PARTIES = Set.of("spd", "cdu", "csu", "fdp", "grüne", "linke", "afd", "bündnis",
            "fw",
            "freie", "die", "fraktion", "parteilos", "ödp", "ssw", "volt", "piraten", "b90", "bsw", "fwg", "uwg");
    private static final Set<String> PREFIXES = Set.of("bad", "alt", "neu", "groß", "klein", "ober", "unter", "nieder",
            "hohen",
            "sankt", "st", "burg", "schloss", "kloster", "gut", "haus", "von", "van", "zu");
    private static final Set<String> NAME_PREFIXES = Set.of("bad", "alt", "neu", "groß", "klein", "ober", "nieder",
            "hohen",
            "sankt", "st");
    private static final Set<String> DETERMINERS = Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine",
            "einen",
            "einem", "einer", "eines", "kein", "keine", "keinen", "keinem", "keiner", "mein", "meine", "dein", "sein",
            "seine",
            "ihr", "ihre", "unser", "unsere", "unserem", "euer", "jede", "jeder", "jedes", "jedem", "diese", "dieser",
            "dieses",
            "diesem", "diesen", "jene", "manche", "mancher", "welche", "welcher", "alle", "allen", "viele", "vielen",
            "zum",
            "zur", "im", "am", "beim", "vom", "ins", "ans", "mehr", "wenig", "viel", "etwas", "gutes", "guter", "gute",
            "zu");
    private static final Pattern INFLECTED = Pattern.compile("\\p{Ll}{2,}(?:e|en|er|es|em)");
    private static final Set<String> NOT_INFLECTED = Set.of("oder", "aber", "über", "unter", "hinter", "gegen", "neben",
            "zwischen", "wegen", "haben", "werden", "wurden", "sollen", "können", "wollen", "seiner", "heute", "damals",
            "inzwischen", "immer", "wieder", "etwa", "wie", "eben", "statt");

    /// Words that only stand at the beginning of a sentence with a capital.
    private static final Set<String> OPENING = Set.of("in", "aus", "nach", "bei", "von", "für", "mit", "um", "über",
            "auch", "und",
            "aber", "doch", "denn", "nur", "dass", "weil", "wie", "ob", "während", "zwischen", "als", "oder", "sowie",
            "selbst",
            "sogar", "heute", "damals", "später", "so", "hier", "dort", "gegen", "seit", "ab", "bis", "wer", "was",
            "wo", "wenn",
            "da", "dann", "dazu", "etwa", "rund", "durch", "anders", "außer", "statt", "ohne", "stadt", "städte",
            "gemeinde",
            "gemeinden", "raum", "region", "richtung", "ort", "ortes", "orte");

    private Traps() {}

    /// Whether a match is no city whatever else is known.
    static boolean snap(Tokens tokens, CityMatch match) {
        return isPartOfCompound(tokens, match) || isStreetOrPaper(tokens, match) || hasPrefix(tokens, match)
                || Abroad.isNamed(tokens, match) || County.isNamed(tokens, match)
                || isProject(tokens, match) || isRiver(tokens, match)
                || isMinster(tokens, match) || isCalledAfterTown(tokens, match) || isPartOfTown(tokens, match);
    }

    /// Whether a match is what somebody does: "das Gießen", "beim Siegen".
    static boolean isDeed(Tokens tokens, CityMatch match) {
        return tokens.joined(match.first()) && !match.ofSeveralWords() && tokens.lower(match.first()).endsWith("en")
                && VERBAL_ARTICLES.contains(tokens.lower(match.first() - 1));
    }

    /// Whether a capitalised word stands right before the name, so that it may be a surname or the name of a district.
    static boolean followsNoun(Tokens tokens, CityMatch match) {
        return tokens.joined(match.first()) && tokens.capitalised(match.first() - 1)
                && !OPENING.contains(tokens.lower(match.first() - 1));
    }

    /// Whether a person is called by the name.
    static boolean isPerson(Tokens tokens, CityMatch match) {
        return isAddressed(tokens, match.first()) || followsGivenName(tokens, match.first())
                || (match.form() == Form.BARE && isNameInList(tokens, match));
    }

    /// Whether a person is named in the text, with a form of address or a given name.
    static boolean namesPerson(Tokens tokens) {
        return IntStream.range(0, tokens.size()).anyMatch(at -> PEOPLE.contains(tokens.lower(at))
                || (NameList.GIVEN.contains(tokens.word(at)) && tokens.joined(at + 1) && tokens.capitalised(at + 1)));
    }

    /// Whether a match has what only words have: an article or an adjective before it, a number behind it.
    static boolean isWord(Tokens tokens, CityMatch match) {
        String before = tokens.lower(match.first() - 1);
        boolean joined = tokens.joined(match.first());
        boolean adjective = INFLECTED.matcher(tokens.word(match.first() - 1)).matches()
                && !NOT_INFLECTED.contains(before);
        boolean numbered = tokens.joined(match.last() + 1) && tokens.number(match.last() + 1);
        return numbered || (joined && (DETERMINERS.contains(before) || adjective));
    }

    private static boolean isPartOfCompound(Tokens tokens, CityMatch match) {
        boolean before = match.first() > 0 && tokens.gap(match.first()).endsWith("-");
        String after = tokens.gap(match.last() + 1);
        boolean within = after.startsWith("-") && !isDistrict(tokens, match.last() + 1);
        return before || within || after.startsWith("/-");
    }

    /// "Talheim-Neustadt" names the town, "Talheim-Besuch" something else.
    private static boolean isDistrict(Tokens tokens, int at) {
        return tokens.gap(at).equals("-") && tokens.capitalised(at) && DISTRICT.matcher(tokens.lower(at)).matches();
    }

    /// "Saal Speyer", "das Schiff „Mainz“".
    private static boolean isCalledAfterTown(Tokens tokens, CityMatch match) {
        String before = tokens.lower(match.first() - 1);
        return match.first() > 0 && QUOTED.matcher(tokens.gap(match.first())).matches()
                && tokens.capitalised(match.first() - 1) && NAMED_AFTER_TOWNS.matcher(before).matches()
                && (!before.equals("raum") || !tokens.joined(match.first()));
    }

    private static boolean isPartOfTown(Tokens tokens, CityMatch match) {
        return IntStream.rangeClosed(match.last() + 1, match.last() + MOST_WORDS_OF_SUFFIX)
                .filter(at -> at == match.last() + 1 || tokens.joined(at - 1))
                .anyMatch(
                        at -> tokens.gap(Math.min(at, tokens.size())).equals(" (") && PARTS.contains(tokens.lower(at)));
    }

    /// Of "Bremer und Hamburger Straße" both.
    private static boolean isStreetOrPaper(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        while (match.form() == Form.ADJECTIVE && tokens.lower(next).equals("und")
                && tokens.lower(next + 1).endsWith("er")) {
            next += 2;
        }
        boolean joined = tokens.joined(next);
        boolean press = match.form() == Form.ADJECTIVE && tokens.lower(next).equals("presse");
        return joined && !press && ((match.form() == Form.ADJECTIVE && STREETS.contains(tokens.lower(next)))
                || PROPER_NAMES.contains(tokens.lower(next)));
    }

    private static boolean isRiver(Tokens tokens, CityMatch match) {
        return tokens.joined(match.first()) && RIVERS.contains(tokens.lower(match.first()))
                && Set.of("der", "die", "zur").contains(tokens.lower(match.first() - 1)) && !match.ofSeveralWords();
    }

    /// "das Münster", "Ulmer Münster".
    private static boolean isMinster(Tokens tokens, CityMatch match) {
        String before = tokens.lower(match.first() - 1);
        boolean church = DETERMINERS.contains(before)
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

    private static boolean isAddressed(Tokens tokens, int first) {
        String before = tokens.lower(first - 1);
        boolean near = tokens.joined(first) || tokens.gap(first).equals(". ");
        return first > 0 && near && (ADDRESSES.contains(before) || OFFICE_HOLDER.matcher(before).matches()
                || (PREFIXES.contains(before) && isAddressed(tokens, first - 1)));
    }

    private static boolean followsGivenName(Tokens tokens, int first) {
        String before = tokens.word(first - 1);
        boolean initial = before.length() == 1 && tokens.capitalised(first - 1)
                && (first == 0 || tokens.gap(first).equals(". "));
        boolean given = tokens.joined(first) && tokens.capitalised(first - 1) && NameList.GIVEN.contains(before);
        return initial || given;
    }

    /// "Reich, Sonja", "Schwarz (CSU)", "Hagen Müller", "Stein GmbH".
    private static boolean isNameInList(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        if (next >= tokens.size()) {
            return false;
        }
        String gap = tokens.gap(next);
        boolean given = gap.equals(", ")
                && (NameList.GIVEN.contains(tokens.word(next)) || DEGREES.contains(tokens.lower(next)));
        boolean party = gap.equals(" (") && PARTIES.contains(tokens.lower(next));
        boolean isGivenName = tokens.joined(next) && tokens.capitalised(next)
                && NameList.GIVEN.contains(tokens.word(match.first()));
        boolean company = tokens.joined(next) && COMPANIES.contains(tokens.lower(next));
        return given || party || isGivenName || company;
    }
}
