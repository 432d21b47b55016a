package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Looks for a [Cue] among the words around a name.
final class CueFinder {

    private static final Set<String> TITLES = Set.of("stadt", "städte", "städten", "gemeinde", "gemeinden", "markt",
            "kommune", "kommunen", "magistrat", "rathaus", "raum", "region", "großraum", "stadtverwaltung",
            "gemeindeverwaltung", "stadtwerke", "bezirksregierung", "wohnungsbaugesellschaft", "stadthalle",
            "partnerstadt", "nachbarstadt", "oberzentrum", "mittelzentrum");
    /// What is called after where it is, and what a town is called as.
    private static final Set<String> BESIDE_TOWNS = Set.of("universität", "uni", "hochschule", "fachhochschule",
            "volkshochschule", "bahnhof", "hauptbahnhof", "sparkasse", "standort", "nachbar", "nachbarn", "nachbarin",
            "vhs", "bürgerverein", "heimatverein", "gewerbeverein", "kirchenkreis", "dekanat", "ortsverein",
            "ortsverband",
            "stadtarchiv", "stadtjugendring", "stadtsportbund", "freiwilligenagentur", "jobcenter", "klinikum",
            "beispiel", "vorbild", "partner", "gastgeber", "gastgeberin", "mitglied", "jugendparlament", "jugendrat",
            "jugendbeirat", "kinderparlament", "seniorenbeirat", "seniorenrat", "integrationsrat", "ausländerbeirat",
            "migrationsbeirat", "behindertenbeirat", "mieterverein");
    private static final Pattern COMPOUND = Pattern.compile("(?:stadt|städten?|gemeinden?|kommunen?)$");
    private static final Set<String> NO_TITLES = Set.of("innenstadt", "altstadt", "neustadt", "südstadt", "nordstadt",
            "oststadt", "weststadt", "kernstadt", "vorstadt", "kirchengemeinde", "pfarrgemeinde");
    private static final Set<String> BE = Set.of("ist", "war", "bleibt", "wurde", "sei");
    private static final Set<String> A = Set.of("eine", "keine");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "aus", "nach", "bei", "richtung");
    private static final Set<String> PREPOSITIONS = Set.of("von", "für", "mit", "um", "über", "zwischen", "gegen",
            "durch",
            "ohne", "dass", "weil", "wie", "auch", "während", "ob", "statt", "außer", "etwa", "eventuell", "vielleicht",
            "hat", "ist", "neben", "samt", "apropos");
    private static final Pattern LABEL_END = Pattern.compile("\\s*[|:]\\s*");
    private static final Pattern PLACE = Pattern.compile("(?:\\p{L}+s)?ort|treffpunkt");
    private static final Set<String> LABELS = Set.of("stadt", "gemeinde", "kommune");
    private static final Set<String> AUXILIARIES = Set.of("ist", "war", "sei", "wird", "wurde", "werde", "würde",
            "kann",
            "konnte", "könne", "muss", "musste", "soll", "sollte", "möchte", "macht");
    private static final Set<String> VERBS = Set.of("hat", "hatte", "habe", "will", "wollte", "wolle", "plant", "setzt",
            "geht", "ging", "arbeitet", "bietet", "nutzt", "zeigt", "führt", "führte", "lädt", "lud", "gilt",
            "steht", "liegt", "zählt", "überlegt", "berichtet", "stellt", "prüft", "gehört", "verfolgt", "kennt",
            "verzichtet",
            "erprobt", "diskutiert", "bekommt", "erhält", "hält", "beteiligt", "beteiligte", "startet", "startete",
            "baut", "braucht", "brauchte", "versucht", "versuchte", "organisiert", "veranstaltet", "veranstaltete",
            "gründet", "gründete", "beschließt", "beschloss", "entschied", "investiert", "verfügt", "leistet", "testet",
            "testete", "meldet", "meldete", "lehnt", "lehnte", "wirbt", "sucht", "hofft", "befragt", "befragte",
            "kooperiert", "unterhält", "entwickelt", "entwickelte", "richtet", "richtete", "schickt", "schickte",
            "bewegt", "lässt", "redet", "spricht", "gestaltet", "handelt",
            "denkt", "feiert", "erlebt", "erlebte", "verzeichnet", "fragt", "fragte", "mischt", "verabschiedet",
            "dankt",
            "dankte", "grüßt",
            "übernimmt", "übernahm", "wächst", "schrumpft", "bewirbt", "lernt", "bot", "begann", "gewann", "stimmte");
    /// What several towns do.
    private static final Set<String> DO = Set.of("haben", "hatten", "sind", "waren", "werden", "wurden", "wollen",
            "wollten", "können", "konnten", "müssen", "mussten", "sollen", "sollten", "möchten", "machen", "machten",
            "planen", "planten", "gehen", "gingen", "arbeiten", "bieten", "nutzen", "zeigen", "liegen", "gehören",
            "beteiligen", "beteiligten", "prüfen", "überlegen", "diskutieren", "kooperieren", "lehnen", "suchen");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?:]\\W*$");
    private static final Pattern DATE = Pattern
            .compile("(?:(?:den|dem|im|am) )?(?:\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}+ )"
                    + " ?(?:19|20)\\d{2}|\\p{Lu}\\p{L}+ (?:19|20)\\d{2})"
                    + "|(?:den|dem|im|am) (?:\\d{1,2}\\. ?)?(?:\\d{1,2}\\.|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)");
    private static final int WORDS_OF_DATE = 4;
    private static final int MOST_WORDS_OF_SPEAKER = 8;
    private static final int MOST_WORDS_OF_DATELINE = 10;
    private static final Pattern BORDER = Pattern.compile("[\\n|·•–:]|\\s/\\s");
    private static final Pattern MAYOR = Pattern.compile("\\p{L}*bürgermeister(?:in|s|innen)?");
    private static final Set<String> OF_TOWNS = Set.of("rathaus", "stadtverwaltung", "gemeindeverwaltung", "stadtrat",
            "gemeinderat", "stadtgebiet", "innenstadt", "altstadt", "stadtwerke");
    private static final int MOST_WORDS_OF_ROLE_LINE = 20;
    private static final int POSTCODE_DIGITS = 5;
    private static final int DIGITS_OF_HOUSE = 3;
    private static final Pattern STREET = Pattern
            .compile("\\p{L}*(?:str|straße|strasse|platz|weg|allee|markt|gasse|ring|ufer|damm|hof|wall|chaussee)");

    private CueFinder() {}

    /// The strongest cue around a match.
    static Cue around(Tokens tokens, CityMatch match) {
        int first = match.first();
        String before = tokens.lower(first - 1);
        boolean joined = tokens.joined(first);
        if (joined && (isTitle(before) || isAmongCities(tokens, first) || isOfMayor(tokens, first))) {
            return Cue.CALLED;
        }
        if (isLabelled(tokens, first) || isSaidToBeTown(tokens, match.last() + 1) || Regions.isNamed(tokens, match)
                || Waters.isAt(tokens, match)) {
            return Cue.CALLED;
        }
        if ((joined && tokens.number(first - 1) && before.length() == POSTCODE_DIGITS) || isAddress(tokens, match)) {
            return Cue.POSTCODE;
        }
        if (isDateline(tokens, match)) {
            return Cue.DATELINE;
        }
        if (endsRoleLine(tokens, match) || followsPerson(tokens, match)) {
            return Cue.ROLE_LINE;
        }
        if (standsAlone(tokens, match)) {
            return Cue.ALONE;
        }
        if ((joined && PLACE_PREPOSITIONS.contains(before)) || isFieldOfPlace(tokens, match)) {
            return Cue.PLACE;
        }
        if ((joined && BESIDE_TOWNS.contains(before)) || isWhere(tokens, match)) {
            return Cue.BESIDE;
        }
        if (joined && PREPOSITIONS.contains(before)) {
            return Cue.OTHER_PREPOSITION;
        }
        if (isAskedFor(tokens, match) || Traps.isDistrict(tokens, match.last() + 1)) {
            return Cue.SUBJECT;
        }
        String after = tokens.joined(match.last() + 1) ? tokens.lower(match.last() + 1) : "";
        boolean subject = AUXILIARIES.contains(after) || (DO.contains(after) && isSecondSubject(tokens, match));
        return VERBS.contains(after) ? Cue.DOES : subject ? Cue.SUBJECT : Cue.NONE;
    }

    private static boolean isTitle(String before) {
        boolean compound = COMPOUND.matcher(before).find();
        return (TITLES.contains(before) || compound) && !NO_TITLES.contains(before);
    }

    /// "Stadt: Hof", "Kommune | Hof".
    private static boolean isLabelled(Tokens tokens, int first) {
        return first == 1 && LABELS.contains(tokens.lower(0)) && LABEL_END.matcher(tokens.gap(1)).matches();
    }

    /// "Hof ist eine alte Stadt."
    private static boolean isSaidToBeTown(Tokens tokens, int verb) {
        boolean said = tokens.joined(verb) && BE.contains(tokens.lower(verb)) && A.contains(tokens.lower(verb + 1));
        int noun = tokens.capitalised(verb + 2) ? verb + 2 : verb + 3;
        return said && tokens.capitalised(noun) && COMPOUND.matcher(tokens.lower(noun)).find()
                && !NO_TITLES.contains(tokens.lower(noun));
    }

    /// "Ort: Leer, Rathaus"
    private static boolean isFieldOfPlace(Tokens tokens, CityMatch match) {
        return match.first() == 1 && PLACE.matcher(tokens.lower(0)).matches()
                && LABEL_END.matcher(tokens.gap(1)).matches() && tokens.gap(match.last() + 1).startsWith(",");
    }

    /// "Städte wie Hof".
    private static boolean isAmongCities(Tokens tokens, int first) {
        return tokens.lower(first - 1).equals("wie") && isTitle(tokens.lower(first - 2));
    }

    /// "die Bürgermeisterin von Bergen", "das Rathaus von Bergen".
    private static boolean isOfMayor(Tokens tokens, int first) {
        return tokens.lower(first - 1).equals("von") && tokens.joined(first - 1)
                && (MAYOR.matcher(tokens.lower(first - 2)).matches() || OF_TOWNS.contains(tokens.lower(first - 2)));
    }

    /// "Und Hof?"
    private static boolean isAskedFor(Tokens tokens, CityMatch match) {
        return match.first() > 0 && tokens.lower(match.first() - 1).equals("und") && tokens.joined(match.first())
                && tokens.capitalised(match.first() - 1) && tokens.gap(match.last() + 1).startsWith("?");
    }

    /// "Vorbild war Celle, wo man schon lange lost."
    private static boolean isWhere(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        return !match.isAmbiguous() && match.form() == CityName.Form.BARE && next < tokens.size()
                && tokens.gap(next).equals(", ") && tokens.lower(next).equals("wo");
    }

    /// "Celle und Peine machen mit" at the beginning of a sentence.
    private static boolean isSecondSubject(Tokens tokens, CityMatch match) {
        int other = match.first() - 2;
        boolean pair = tokens.joined(match.first()) && tokens.lower(match.first() - 1).equals("und")
                && tokens.joined(match.first() - 1) && tokens.capitalised(other);
        return pair && !match.isAmbiguous() && (other == 0 || END_OF_SENTENCE.matcher(tokens.gap(other)).find());
    }

    private static boolean endsRoleLine(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        boolean last = next == tokens.size() || tokens.gap(next).startsWith(")");
        boolean pieced = match.first() > 0 && tokens.gap(match.first()).equals(", ");
        return last && pieced && tokens.size() <= MOST_WORDS_OF_ROLE_LINE && PersonTrap.isAnybodyIn(tokens);
    }

    /// "Anna Beispiel (Hof)", and as a label "Anna Beispiel, Hof: …".
    private static boolean followsPerson(Tokens tokens, CityMatch match) {
        String before = tokens.gap(match.first());
        String after = tokens.gap(match.last() + 1);
        boolean bracket = before.equals(" (") && after.startsWith(")");
        boolean label = before.equals(", ") && after.startsWith(":");
        return (bracket && PersonTrap.isBefore(tokens, match.first()))
                || (label && PersonTrap.isLabel(tokens, match.first()));
    }

    /// "Marktstraße 14, Hof", "Büro Beispiel GmbH, Hof".
    private static boolean isAddress(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        int number = match.first() - 1;
        boolean ends = next == tokens.size() || !tokens.gap(next).startsWith(" ");
        if (ends && tokens.gap(match.first()).equals(", ") && PersonTrap.isCompany(tokens.lower(number))) {
            return true;
        }
        return ends && number > 0 && tokens.gap(match.first()).equals(", ") && tokens.number(number)
                && tokens.lower(number).length() <= DIGITS_OF_HOUSE
                && (tokens.joined(number) || tokens.gap(number).equals(". "))
                && STREET.matcher(tokens.lower(number - 1)).matches();
    }

    private static boolean standsAlone(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        boolean begins = match.first() == 0 || HeadingNumber.isBefore(tokens, match)
                || BORDER.matcher(tokens.gap(match.first())).find();
        boolean ends = next == tokens.size() ? !tokens.gap(next).startsWith(".")
                : BORDER.matcher(tokens.gap(next)).find() || isSpeaker(tokens, next);
        return begins && (ends || opensArticle(tokens, match));
    }

    /// "Celle (Muster, Beispiel): …", with those in brackets who tell it.
    private static boolean isSpeaker(Tokens tokens, int next) {
        return tokens.gap(next).equals(" (") && tokens.capitalised(next)
                && IntStream.rangeClosed(next + 1, Math.min(next + MOST_WORDS_OF_SPEAKER, tokens.size()))
                        .filter(at -> tokens.gap(at).indexOf(')') >= 0).limit(1)
                        .anyMatch(at -> tokens.gap(at).startsWith("):"));
    }

    /// "Kiel. Der Wind zieht durch die Straßen."
    static boolean opensArticle(Tokens tokens, CityMatch match) {
        return match.first() == 0 && tokens.gap(match.last() + 1).equals(". ") && tokens.capitalised(match.last() + 1);
    }

    /// Place and date in either order, on a line of their own.
    private static boolean isDateline(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        if (match.first() == 0 && tokens.gap(next).startsWith(",")) {
            return DATE.matcher(tokens.from(next, next + WORDS_OF_DATE)).lookingAt();
        }
        boolean last = next == tokens.size() && tokens.gap(next).isBlank() && tokens.size() <= MOST_WORDS_OF_DATELINE;
        return last && match.first() > 0 && tokens.gap(match.first()).startsWith(", ") && tokens.number(0)
                && DATE.matcher(tokens.from(0, WORDS_OF_DATE)).lookingAt();
    }
}
