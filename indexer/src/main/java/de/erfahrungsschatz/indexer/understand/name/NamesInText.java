package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds people in running text: by an address or a title ("Frau Dr. Heller"), by what they are ("Stadtrat Schwarz"), or by a
/// given name before a surname. Streets, schools, prizes and companies that bear a name are nobody.
public final class NamesInText {

    private static final String NAME_PARTS = "(?<parts>(?:(?:" + NameGrammar.PART + "|" + NameGrammar.INITIAL
            + ")\\s){0,3}(?:" + NameGrammar.PARTICLE + "\\s){0,3}" + NameGrammar.PART + ")";
    private static final Pattern CANDIDATE = Pattern
            .compile("(?<![\\p{L}\\p{N}-])(?:(?<address>Herrn?|Frau|Hr\\.|Fr\\.)\\s+)?"
                    + "(?:(?<function>" + NameGrammar.FUNCTION + ")(?:\\s[ai]\\. ?[DR]\\.)?\\s+)?(?<titles>(?:"
                    + NameGrammar.TITLE + ")*)"
                    + NAME_PARTS);
    private static final Pattern FUNCTION_WORD = Pattern.compile(NameGrammar.FUNCTION);
    private static final Pattern HONOUR = Pattern.compile(NameGrammar.HONOUR);
    private static final Pattern COLLEAGUE = Pattern.compile("Kolleg(?:e|en|in)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:ung|keit|heit|schaft|tät|tion|wesen|verkehr|amt|bau|schutz|hilfe"
                    + "|arbeit|politik|wirtschaft|kultur|bildung|umwelt|soziales|bauen|wohnen|finanzen|mobilität|sport|recht|ordnung|ring|beirat|verein|bund"
                    + "|kreis|kammer|verband|ausschuss|gremium|fraktion|initiative)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PARTICLE = Pattern.compile(NameGrammar.PARTICLE);
    private static final Pattern INITIAL = Pattern.compile(NameGrammar.INITIAL);
    private static final Pattern BLANK = Pattern.compile("\\s");
    /// What bears the name of a person and is none.
    private static final Pattern NAMED_AFTER = Pattern
            .compile("^[\\s-](?:\\p{L}*(?:[Ss]traße|[Ss]tr\\.|[Pp]latz|[Aa]llee|[Ww]eg"
                    + "|[Ss]chule|[Gg]ymnasium|[Hh]aus|[Hh]alle|[Ss]tiftung|[Pp]reis|[Rr]ing|[Uu]fer|[Kk]irche|[Pp]ark|[Ss]tadion"
                    + "|[Bb]rücke|[Ii]nstitut|[Uu]niversität|[Kk]olleg|[Bb]ad|[Ss]iedlung|[Kk]aserne|[Hh]eim|[Kk]linik)\\b"
                    + "|GmbH|AG|KG|OHG|e\\. ?V|& |und (?:Partner|Sohn|Söhne)\\b)");
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
                    + "|Tel|Telefon|Fax|Mobil|Mail|Frau|Herr|Herrn|Dame|Damen|Herren|Kollege|Kollegin|Kollegen|Doktor|Dr|Prof|Team|Dank|Abend|Tag|Erste[rn]?|Zweite[rn]?|Dritte[rn]?"
                    + "|Morgen)");

    /// "Sprecher der Händler": behind a function alone these words begin no name.
    private static final Pattern ARTICLE = Pattern.compile("der|den|vom|von|zu|zum|zur");
    private static final Pattern SINGLE_INITIAL = Pattern.compile("(?:\\p{Lu}|Ch|Th|Ph|Kl|Fr)\\.(?:-\\p{Lu}\\.)?");
    private static final Pattern AFTER_ABBREVIATION = Pattern.compile("(?:(?<!\\bgez|\\bAnm)\\.|§|\\d|\\b(?:St|Sankt))\\s*$");
    private static final Pattern BEFORE_PLACE = Pattern
            .compile("(?:\\b(?:in|aus|nach|von|bei|für|im|am|vom|ab|bis|zu|Stadt|Bad)|\\d\\.?|-)\\s*$");
    private static final int CONTEXT = 8;
    private static final Pattern PHRASE_END = Pattern.compile("\\s*(?:$|[,.;:()|!?])");
    private static final Pattern TURNED_BEFORE = Pattern
            .compile("(?:^|[|:;]\\s?|\\n)(?:" + NameGrammar.TITLE + ")*" + NameGrammar.PART + ",\\s(?:"
                    + NameGrammar.TITLE + ")*$");

    private NamesInText() {}

    /// Whether a word is a given name.
    public static boolean isGivenName(String word) {
        return GivenNames.contains(word);
    }

    /// The people named, in order, not overlapping.
    public static List<Mention> find(String text) {
        List<Mention> mentions = new ArrayList<>(NamesTogether.find(text));
        List<Mention> together = List.copyOf(mentions);
        Matcher candidate = CANDIDATE.matcher(text);
        int from = 0;
        while (from < text.length() && candidate.find(from)) {
            Optional<Mention> mention = mention(text, candidate);
            mention.filter(one -> together.stream().noneMatch(one::overlaps)).ifPresent(mentions::add);
            from = mention.map(Mention::end).orElseGet(() -> afterFirstWord(text, candidate));
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    /// Whether a word may be a surname, and is neither a word of addresses nor of functions, nor a large town.
    static boolean mayBeSurname(String word) {
        return isSurname(word) && !SUBJECT.matcher(word).find() && !TownNames.isLarge(word);
    }

    private static int afterFirstWord(String text, Matcher candidate) {
        int at = candidate.start();
        while (at < candidate.end() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.max(at, candidate.start() + 1);
    }

    private static Optional<Mention> mention(String text, Matcher candidate) {
        List<String> parts = new ArrayList<>(List.of(BLANK.split(candidate.group("parts"), -1)));
        String function = candidate.group("function");
        int start = candidate.start("parts");
        while (parts.size() > 1 && FUNCTION_WORD.matcher(parts.getFirst()).matches()) {
            function = parts.removeFirst();
            start += function.length() + 1;
        }
        String titles = candidate.group("titles").strip();
        boolean introduced = candidate.group("address") != null || !titles.isEmpty() || function != null;
        boolean called = candidate.group("address") == null && titles.isEmpty() && function != null;
        if (called && ARTICLE.matcher(parts.getFirst()).matches()) {
            return Optional.empty();
        }
        boolean initials = function == null && isInitialled(text, candidate.start(), parts);
        if (isPlace(text, candidate.start(), parts, candidate.group("address") != null || !titles.isEmpty())) {
            return Optional.empty();
        }
        int length = initials ? 2 : nameLength(parts, introduced);
        if (length == 0) {
            return Optional.empty();
        }
        String bare = String.join(" ", parts.subList(0, length));
        int end = start + bare.length();
        if (length == 1 && introduced && goesOnAsName(parts, text, candidate.end("parts"))) {
            return mention(candidate, titles, start, parts, function);
        }
        boolean thing = isTurned(text, candidate.start(), parts)
                || NAMED_AFTER.matcher(text).region(end, text.length()).lookingAt();
        boolean alone = length == 1 && candidate.group("address") == null && titles.isEmpty();
        if (thing || (alone && !mayStandAlone(function, bare)
                && !isUnusual(function, bare, text.substring(end, Math.min(text.length(), end + 2))))) {
            return Optional.empty();
        }
        String before = function != null && COLLEAGUE.matcher(function).matches() ? null : function;
        return PersonName.parse(titles + " " + withoutGenitive(bare))
                .map(name -> new Mention(candidate.start(), end, name, before));
    }

    /// "A. Amsel": an initial before a word that is neither a common one nor a town, and not behind another abbreviation.
    private static boolean isInitialled(String text, int start, List<String> parts) {
        return parts.size() == 2 && SINGLE_INITIAL.matcher(parts.getFirst()).matches() && isSurname(parts.getLast())
                && !AFTER_ABBREVIATION.matcher(text.substring(Math.max(0, start - CONTEXT), start)).find()
                && !TownNames.contains(parts.getLast()) && !CommonWords.contains(parts.getLast());
    }

    /// "in Hagen Wirtschaft": a given name that is a town or month as well is one only before a word that is nothing else.
    private static boolean isPlace(String text, int start, List<String> parts, boolean introduced) {
        return !introduced && parts.size() > 1 && DOUBTFUL.matcher(parts.getFirst()).matches()
                && (BEFORE_PLACE.matcher(text.substring(Math.max(0, start - CONTEXT), start)).find()
                        || TownNames.contains(parts.get(1)) || CommonWords.contains(parts.get(1)));
    }

    /// "Dr. Frerk Klein,": two words that nothing but the end of a phrase follows are an unusual given name and a surname.
    private static boolean goesOnAsName(List<String> parts, String text, int end) {
        return parts.size() == 2 && !GivenNames.contains(parts.getFirst()) && isSurname(parts.getLast())
                && !SUBJECT.matcher(parts.getLast()).find()
                && PHRASE_END.matcher(text).region(end, text.length()).lookingAt();
    }

    private static Optional<Mention> mention(Matcher candidate, String titles, int start, List<String> parts,
            @Nullable String function) {
        String bare = String.join(" ", parts);
        return PersonName.parse(titles + " " + bare)
                .map(name -> new Mention(candidate.start(), start + bare.length(), name, function));
    }

    /// "Ebner, Franz Xaver": given names behind the surname.
    private static boolean isTurned(String text, int start, List<String> parts) {
        return parts.stream().allMatch(GivenNames::contains) && TURNED_BEFORE.matcher(text.substring(0, start)).find();
    }

    /// A surname may follow a title of honour, but "Gemeinderat Talheim" is one of a place, and a subject is nobody.
    private static boolean mayStandAlone(@Nullable String function, String surname) {
        return function != null && HONOUR.matcher(function).matches() && !RoleLine.isPlaceRole(function)
                && !SUBJECT.matcher(surname).find()
                && !TownNames.isLarge(surname);
    }

    /// "Mitarbeiter Sachse": behind any function a word that is nothing else is a surname, unless another one follows.
    private static boolean isUnusual(@Nullable String function, String surname, String after) {
        boolean goesOn = after.length() == 2 && after.charAt(0) == ' ' && Character.isUpperCase(after.charAt(1));
        return function != null && !RoleLine.isPlaceRole(function) && !goesOn && !GivenNames.contains(surname)
                && !SUBJECT.matcher(surname).find()
                && !TownNames.contains(surname) && !CommonWords.contains(surname);
    }

    /// "Frau Özkans Vorschlag": where an address alone precedes, an `s` may be a genitive; only the name of a known person
    /// tells, so it stays.
    private static String withoutGenitive(String bare) {
        return bare.endsWith("'") || bare.endsWith("’") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /// How many of the parts are the name: given names with a surname behind them, or where the person is introduced, a surname.
    private static int nameLength(List<String> parts, boolean introduced) {
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
        int surname = given;
        while (surname < parts.size() && PARTICLE.matcher(parts.get(surname)).matches()) {
            surname++;
        }
        boolean complete = surname < parts.size() && isSurname(parts.get(surname));
        if (complete) {
            return word && surname > given ? 0 : surname + 1;
        }
        return introduced && given > 0 && isSurname(parts.get(given - 1)) ? given : givenAsSurname(parts, given);
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

    /// A person named in a text.
    ///
    /// @param start where the words begin that name the person, with address and function, in UTF-16 units
    /// @param end where they end, exclusive
    /// @param name the name
    /// @param function what the text calls the person by, such as "Stadtrat"; null when nothing
    public record Mention(int start, int end, PersonName name, @Nullable String function) {

        boolean overlaps(Mention other) {
            return start < other.end && other.start < end;
        }
    }
}
