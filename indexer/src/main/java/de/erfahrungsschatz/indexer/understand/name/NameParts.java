package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Judges which of some capitalised words are a name: given names with a surname behind them, or a surname where the
/// person is introduced.
final class NameParts {

    private static final Pattern FUNCTION_WORD = Pattern.compile(NameGrammar.FUNCTION);
    private static final Pattern HONOUR = Pattern.compile(NameGrammar.HONOUR);
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:\\p{L}{3}ung|keit|heit|schaft|tät|tion|wesen|verkehr|amt|bau|schutz|hilfe"
                    + "|arbeit|politik|wirtschaft|kultur|bildung|umwelt|soziales|bauen|wohnen|finanzen|mobilität|sport|recht"
                    + "|ordnung|^ring|(?:stadt|bundes|landes|frauen|jugend|kultur|heimat|gewerbe|verkehrs|kreis)ring|beirat|verein|bund"
                    + "|kreis|kammer|verband|ausschuss|gremium|fraktion|initiative)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What a given name may stand before as part of a name of something else: "Linde Apotheke", "Heide Park".
    private static final Pattern THING = Pattern.compile(
            "(?:schule|gymnasium|kirche|kapelle|apotheke|center|zentrum|region|viertel|siedlung|anlage|palast|umwelt|management"
                    + "|jugend|frauen|hilfe|\\p{L}schutz|initiative|verein|projekt|stiftung|consulting|^park|\\p{L}{4,}markt|quartier|kita"
                    + "|treff|campus|forum|mitte|planung|beteiligung|verwaltung|sitzung|beschluss|straße)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RANK = Pattern.compile(NameGrammar.RANK);
    private static final Pattern PARTICLE = Pattern.compile(NameGrammar.PARTICLE);
    private static final Pattern INITIAL = Pattern.compile(NameGrammar.INITIAL);
    /// Given names that are words or places as well: they need more than themselves.
    private static final Pattern DOUBTFUL = Pattern
            .compile("(?:Mai|April|Juni|Juli|August|Hagen|Melle|Horn|Bad|Sankt|Markt"
                    + "|Kamen|Essen|Leer|Norden|Baden|Ost|West|Nord|Süd|Alten|Kim|Urban)");
    /// Given names that are words as well: no particle may stand behind them ("Ernst der Lage").
    private static final Pattern WORD = Pattern
            .compile("(?:Ernst|Rosa|Heide|Linde|Kai|Wolf|Mark|Rose|Flora|Roland|Viola)");
    /// "Mark Brandenburg" is none.
    private static final String REGION = "Brandenburg";
    /// Capitalised words that never are a surname behind a given name.
    private static final Pattern NO_SURNAME = Pattern
            .compile("(?:Der|Die|Das|Ein|Eine|Und|Oder|In|Im|Am|An|Auf|Aus|Bei|Mit|Für"
                    + "|Von|Vom|Zum|Zur|Zu|Nach|Wir|Sie|Er|Es|Ich|Uhr|Euro|Januar|Februar|März|April|Mai|Juni|Juli|August|September"
                    + "|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Stadt|Gemeinde|Amt"
                    + "|Hr|Fr|Hrn|Tel|Telefon|Fax|Mobil|Mail|Frau|Herr|Herrn|Dame|Damen|Herren|Kollege|Kollegin|Kollegen|Doktor|Dr"
                    + "|Prof|Team|Dank|Abend|Tag|Erste[rn]?|Zweite[rn]?|Dritte[rn]?"
                    + "|Morgen|The|And|Of|For|With|Your|Our|You|Only|Goes|Meets)");
    private static final Pattern SINGLE_INITIAL = Pattern.compile("(?:\\p{Lu}|Ch|Th|Ph|Kl|Fr)\\.(?:-\\p{Lu}\\.)?");
    private static final Pattern AFTER_ABBREVIATION = Pattern
            .compile("(?:(?<!\\bgez|\\bAnm)\\.|§|\\d|\\b(?:St|Sankt))\\s*$");
    private static final Pattern BEFORE_PLACE = Pattern
            .compile("(?:\\b(?:in|aus|nach|von|bei|für|im|am|vom|ab|bis|zu|Stadt|Bad)|\\d\\.?|-)\\s*$");
    /// Days are surnames as well, behind a given name of somebody who is introduced: "Dr. Ina Freitag".
    private static final Pattern DAY = Pattern.compile("Montag|Freitag|Samstag|Sonntag");
    private static final Pattern NOBLE = Pattern.compile("von|van|v\\.");
    private static final Pattern ARTICLE = Pattern.compile("der|den|dem");
    private static final Pattern JOINT = Pattern.compile("zu|zum|zur|gen\\.|genannt");
    /// The endings of what people do or have, never of farms: "Ina Probst zur Einbringung".
    private static final Pattern ABSTRACT = Pattern.compile("(?:ung|heit|keit|ion|schaft|tät)$");
    private static final Pattern AFTER_AMOUNT = Pattern
            .compile("(?:\\d|\\bMio\\.|\\b(?:tausend|hundert|Millionen))\\s*$");
    private static final String CURRENCY = "Mark";
    /// With what surnames of other languages begin, as a word of its own.
    private static final Pattern CAPITAL_PARTICLE = Pattern
            .compile("Lo|La|Li|Di|De|Da|Del|Della|Dos|El|Al|Ben|Bin|Abu|Ten|Ter|Te|Mac|Le");
    private static final int LENGTH_OF_FAMILY_FIRST = 3;
    /// Of names that put the family first each part is short.
    private static final int LONGEST_OF_FAMILY_FIRST = 7;
    private static final int CONTEXT = 8;
    private static final Pattern PHRASE_END = Pattern
            .compile("\\s*(?:$|[,.;:()|!?]|(?:und|sowie)\\s(?:Frau|Herrn?|Fr\\.|Hr\\.)\\s)");

    private NameParts() {}

    /// Whether a word may be a surname, and is neither a word of addresses nor of functions, nor a large town.
    static boolean mayBeSurname(String word) {
        return isSurname(word) && !SUBJECT.matcher(word).find() && !TownNames.isLarge(word);
    }

    /// "A. Amsel": an initial before a word that is neither a common one nor a town, and not behind another
    /// abbreviation.
    static boolean isInitialled(String text, int start, List<String> parts) {
        return parts.size() > 1 && SINGLE_INITIAL.matcher(parts.getFirst()).matches() && isSurname(parts.getLast())
                && parts.subList(1, parts.size() - 1).stream().allMatch(NameParts::isOfSurname)
                && !AFTER_ABBREVIATION.matcher(text.substring(Math.max(0, start - CONTEXT), start)).find()
                && (RANK.matcher(parts.get(1)).matches()
                        || (!TownNames.contains(parts.getLast()) && !CommonWords.contains(parts.getLast())))
                && AttendanceWords.read(parts.getLast()).isEmpty();
    }

    /// Whether a word between given name and surname belongs to the latter: "von", "Freiherr".
    private static boolean isOfSurname(String part) {
        return PARTICLE.matcher(part).matches() || RANK.matcher(part).matches();
    }

    /// "in Hagen Wirtschaft": a given name that is a town or month as well is one only before a word that is nothing
    /// else; and "40 Mark Entschädigung" is money.
    static boolean isPlace(String text, int start, List<String> parts, boolean introduced) {
        if (parts.getFirst().equals(CURRENCY)
                && AFTER_AMOUNT.matcher(text.substring(Math.max(0, start - CONTEXT), start)).find()) {
            return true;
        }
        return !introduced && parts.size() > 1 && DOUBTFUL.matcher(parts.getFirst()).matches()
                && (BEFORE_PLACE.matcher(text.substring(Math.max(0, start - CONTEXT), start)).find()
                        || TownNames.contains(parts.get(1)) || CommonWords.contains(parts.get(1)));
    }

    /// "Dr. Frerk Klein,": two words are an unusual given name and a surname, where the second one is no word of its own,
    /// or nothing but the end of a phrase follows and the first one is none.
    static boolean goesOnAsName(List<String> parts, String text, int end) {
        if (isFamilyFirst(parts) || hasParticle(parts)) {
            return true;
        }
        if (parts.size() != 2 || GivenNames.contains(parts.getFirst()) || !isSurname(parts.getLast())
                || SUBJECT.matcher(parts.getLast()).find()) {
            return false;
        }
        boolean ends = PHRASE_END.matcher(text).region(end, text.length()).lookingAt();
        return isOnlyName(parts.getLast())
                || (isOnlyName(parts.getFirst()) && (ends || !CommonWords.contains(parts.getLast())));
    }

    /// "Frau Mariangela Lo Presti": a surname of two parts behind a given name that no list knows.
    private static boolean hasParticle(List<String> parts) {
        return parts.size() == 3 && CAPITAL_PARTICLE.matcher(parts.get(1)).matches() && isOnlyName(parts.getFirst())
                && isSurname(parts.getLast());
    }

    /// "Frau Nguyen Thi Lan": a short name that begins with the family's, and whose last part is no word of its own.
    private static boolean isFamilyFirst(List<String> parts) {
        return parts.size() == LENGTH_OF_FAMILY_FIRST && !GivenNames.contains(parts.getFirst())
                && parts.stream().allMatch(part -> isSurname(part) && !SUBJECT.matcher(part).find()
                        && part.length() <= LONGEST_OF_FAMILY_FIRST)
                && (isOnlyName(parts.getLast()) || GivenNames.contains(parts.getLast()));
    }

    /// "Meyer zu Drewer": a surname that names a farm behind another one.
    static boolean isJoined(List<String> parts, int first) {
        return parts.size() == first + 3 && JOINT.matcher(parts.get(first + 1)).matches()
                && !GivenNames.contains(parts.get(first)) && !CommonWords.contains(parts.get(first + 2))
                && !ABSTRACT.matcher(parts.get(first + 2)).find()
                && isSurname(parts.get(first)) && isSurname(parts.get(first + 2));
    }

    static boolean isOnlyName(String word) {
        return !CommonWords.contains(word) && !TownNames.contains(word);
    }

    /// A surname may follow a title of honour, but "Gemeinderat Talheim" is one of a place, and a subject is nobody.
    static boolean mayStandAlone(@Nullable String function, String surname) {
        return function != null && HONOUR.matcher(function).matches() && !RoleLine.isPlaceRole(function)
                && !SUBJECT.matcher(surname).find() && !THING.matcher(surname).find()
                && !TownNames.isLarge(surname);
    }

    /// "Stv. von Alpen": behind a function in short a name of nobility is one, and behind others unless it is a town's.
    static boolean isOfNobility(@Nullable String function, List<String> parts) {
        boolean noble = NOBLE.matcher(parts.getFirst()).matches()
                && (parts.size() == 2 || (parts.size() == 3 && ARTICLE.matcher(parts.get(1)).matches()));
        return function != null && noble && isSurname(parts.getLast())
                && (function.endsWith(".") || (isOnlyName(parts.getLast())
                        && mayStandAlone(function, parts.getLast())));
    }

    /// "Mitarbeiter Sachse": behind any function a word that is nothing else is a surname, unless another one follows.
    static boolean isUnusual(@Nullable String function, String surname, String after) {
        boolean goesOn = after.length() == 2 && after.charAt(0) == ' ' && Character.isUpperCase(after.charAt(1));
        return function != null && !RoleLine.isPlaceRole(function) && !goesOn && !GivenNames.contains(surname)
                && !SUBJECT.matcher(surname).find()
                && !TownNames.contains(surname) && !CommonWords.contains(surname);
    }

    /// Whether a name may begin with a word before which nothing introduces anybody: a given name or an initial.
    static boolean mayBegin(String word) {
        return word.indexOf('.') >= 0 || GivenNames.contains(word);
    }

    /// How many of the parts are the name: given names with a surname behind them, or where the person is introduced,
    /// a surname.
    static int length(List<String> parts, boolean introduced) {
        int given = 0;
        while (given < parts.size() && isGiven(parts.get(given), introduced || given > 0)) {
            given++;
        }
        boolean word = given == 1 && !introduced && WORD.matcher(parts.getFirst()).matches();
        if (word && parts.get(1 < parts.size() ? 1 : 0).equals(REGION)) {
            return 0;
        }
        if (given == 0 && !introduced) {
            return 0;
        }
        if (given > 0 && given < parts.size() && ARTICLE.matcher(parts.get(given)).matches()) {
            return givenAsSurname(parts, given);
        }
        int noble = given == 0 ? 0 : endOfNoble(parts, given);
        if (noble > 0) {
            return noble;
        }
        int surname = given;
        while (surname < parts.size() && isParticle(parts, surname)) {
            surname++;
        }
        if (surname > given && surname < parts.size() && isPhrase(parts, surname)) {
            return givenAsSurname(parts, given);
        }
        boolean complete = surname < parts.size()
                && (isSurname(parts.get(surname))
                        || (introduced && given > 0 && DAY.matcher(parts.get(surname)).matches()))
                && !THING.matcher(parts.get(surname)).find();
        if (complete && isJoined(parts, surname)) {
            return parts.size();
        }
        if (complete) {
            return word && surname > given ? 0 : surname + 1 + unusual(parts, given, surname);
        }
        return introduced && given > 0 && isSurname(parts.get(given - 1)) ? given : givenAsSurname(parts, given);
    }

    /// "Ina Gräfin zu Talheim", "Ina Gräfin Amsel": where the name ends that goes on behind a rank; 0 where none stands there.
    private static int endOfNoble(List<String> parts, int rank) {
        if (rank + 1 >= parts.size() || !RANK.matcher(parts.get(rank)).matches()) {
            return 0;
        }
        int surname = rank + 1;
        while (surname + 1 < parts.size() && PARTICLE.matcher(parts.get(surname)).matches()) {
            surname++;
        }
        boolean linked = surname > rank + 1;
        return isSurname(parts.get(surname)) && (linked || isOnlyName(parts.get(surname))) ? surname + 1 : 0;
    }

    /// "Ina von den Pfadfindern", "Rolf zum Übersetzen": what begins like a name of nobility and is where somebody comes from, or why.
    private static boolean isPhrase(List<String> parts, int last) {
        String before = parts.get(last - 1);
        boolean body = before.equals("den") || before.equals("zum");
        return body && CommonWords.contains(parts.get(last)) && parts.get(last).endsWith("n");
    }

    /// Whether a part belongs to the surname behind it: "von", or "Lo" behind a given name or in a name of nothing else.
    static boolean isParticle(List<String> parts, int at) {
        String part = parts.get(at);
        boolean mayBegin = parts.size() == 2 && !GivenNames.contains(part);
        return PARTICLE.matcher(part).matches() || (at + 1 < parts.size() && (at > 0 || mayBegin)
                && CAPITAL_PARTICLE.matcher(part).matches());
    }

    /// "Ina Ylvi Probst": 1 when a word that is nothing but a name follows what would be the surname, so that it is a given
    /// name that no list knows; 0 otherwise.
    private static int unusual(List<String> parts, int given, int surname) {
        boolean goesOn = given > 0 && given == surname && surname + 2 == parts.size();
        return goesOn && isSurname(parts.getLast()) && isOnlyName(parts.getLast())
                && !SUBJECT.matcher(parts.getLast()).find() ? 1 : 0;
    }

    /// The last of several given names is the surname ("Peter Hermann").
    private static int givenAsSurname(List<String> parts, int given) {
        return given > 1 && !INITIAL.matcher(parts.get(given - 1)).matches()
                && !DOUBTFUL.matcher(parts.getFirst()).matches() ? given : 0;
    }

    private static boolean isGiven(String part, boolean mayBeInitial) {
        return GivenNames.contains(part) || (mayBeInitial && INITIAL.matcher(part).matches());
    }

    private static boolean isSurname(String part) {
        return !NO_SURNAME.matcher(part).matches() && !FUNCTION_WORD.matcher(part).matches()
                && !INITIAL.matcher(part).matches() && !RoleLine.isRole(part);
    }
}
