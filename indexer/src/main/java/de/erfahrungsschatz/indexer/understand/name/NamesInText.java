package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds people in running text: by an address or a title ("Frau Dr. Heller"), by what they are ("Stadtrat Schwarz"),
/// or by a given name before a surname. Streets, schools, prizes and companies that bear a name are nobody.
public final class NamesInText {

    /// A name does not go on in another line: where a line was only broken, it is mended by now.
    private static final String BETWEEN = "[^\\S\\n]";
    private static final String NAME_PARTS = "(?<parts>(?:(?:" + NameGrammar.WHOLE_PART + "|" + NameGrammar.INITIAL
            + ")" + BETWEEN + "){0,3}(?:" + NameGrammar.PARTICLE + BETWEEN + "){0,3}" + NameGrammar.WHOLE_PART + ")";
    static final Pattern CANDIDATE = Pattern
            .compile("(?:(?<address>Herrn?|Frau|Hr\\.|Fr\\.)\\s+)?"
                    + "(?:(?<function>" + NameGrammar.FUNCTION
                    + ")(?:\\s[ai]\\. ?[DR]\\.)?\\s+)?(?<titles>(?:(?=\\p{Lu})(?:"
                    + NameGrammar.TITLE + ")+)?)"
                    + NAME_PARTS);
    private static final Pattern FUNCTION_WORD = Pattern.compile(NameGrammar.FUNCTION);
    private static final Pattern COLLEAGUE = Pattern.compile("Kolleg(?:e|en|in)");
    private static final Pattern BLANK = Pattern.compile("\\s");
    /// What bears the name of a person and is none.
    private static final Pattern NAMED_AFTER = Pattern
            .compile("^[\\s-](?:\\p{L}*(?:[Ss]traße|[Ss]tr\\.|[Pp]latz|[Aa]llee|[Ww]eg"
                    + "|[Ss]chule|[Gg]ymnasium|[Hh]aus|[Hh]alle|[Ss]tiftung|[Pp]reis|[Rr]ing|[Uu]fer|[Kk]irche|[Pp]ark|[Ss]tadion"
                    + "|[Bb]rücke|[Ii]nstitut|[Uu]niversität|[Kk]olleg|[Bb]ad|[Ss]iedlung|[Kk]aserne|[Hh]eim|[Kk]linik|[Vv]iertel"
                    + "|[Cc]ampus|[Tt]reff|[Cc]hor|[Ee]nsemble|[Ff]orum|[Aa]kademie"
                    + "|[Kk]ita|[Kk]indergarten|[Aa]potheke|[Kk]apelle|[Gg]emeinde|[Zz]entrum|Center|[Bb]ibliothek|[Mm]useum|[Qq]uartier"
                    + "|Consulting)\\b"
                    + "|GmbH|AG|KG|OHG|e\\. ?V|& |und (?:Partner|Sohn|Söhne)\\b)");

    private static final Pattern STREET_BEHIND = Pattern.compile("(?<=\\p{Ll})-\\p{Lu}\\p{Ll}+str(?:a(?:ß|ss)e)?$");
    /// "Rosa Probst Only Contest": capitalised words and what an event is called behind a name that nothing introduces.
    private static final Pattern EVENT = Pattern
            .compile("^(?:[ -]\\p{Lu}\\p{L}+){0,2}[ -](?:Contest|Cup|Open|Festival|Turnier"
                    + "|Award|Trophy|Challenge|Masters|Slam|Show|Camp|Night|Games|Party|Session)\\b");

    /// "Sprecher der Händler", "Herr der Lage": behind a function, or before a common word, these begin no name.
    private static final Pattern ARTICLE = Pattern.compile("der|den|vom|von|zu|zum|zur");
    /// "Ina Probst, Ortsvorsteherin Höfen": behind a name such an office is one of a place.
    private static final Pattern OFFICE_OF_PLACE = Pattern
            .compile("(?:[Ss]tellv\\. )?Orts(?:teil)?(?:vorsteher|bürgermeister|sprecher|beauftragte)(?:in|r)?");
    private static final Pattern STATED = Pattern.compile("[,|]\\s");
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
        mentions.addAll(InitialSurnames.find(text));
        GivenAlone.find(text).stream().filter(one -> mentions.stream().noneMatch(one::overlaps)).toList()
                .forEach(mentions::add);
        List<Mention> together = List.copyOf(mentions);
        Matcher candidate = CANDIDATE.matcher(text).useTransparentBounds(true);
        int at = NameStarts.next(text, 0);
        while (at < text.length()) {
            int from = at + 1;
            if (candidate.region(at, text.length()).lookingAt()) {
                Optional<Mention> mention = mention(text, candidate);
                mention.filter(one -> together.stream().noneMatch(one::overlaps)).ifPresent(mentions::add);
                from = mention.map(Mention::end).orElseGet(() -> afterFirstWord(text, candidate));
            }
            at = NameStarts.next(text, from);
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private static int afterFirstWord(String text, Matcher candidate) {
        int at = candidate.start();
        while (at < candidate.end() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.max(at, candidate.start() + 1);
    }

    /// A word with nothing before or behind it, as most with a capital are, names nobody.
    private static boolean isBareWord(Matcher candidate) {
        return isBare(candidate) && candidate.group("parts").chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isBare(Matcher candidate) {
        return candidate.start("function") < 0 && candidate.start("address") < 0
                && candidate.start("titles") == candidate.end("titles");
    }

    private static Optional<Mention> mention(String text, Matcher candidate) {
        if (isBareWord(candidate)) {
            return Optional.empty();
        }
        String function = candidate.group("function");
        List<String> parts = new ArrayList<>(List.of(BLANK.split(candidate.group("parts"), -1)));
        if (isBare(candidate) && !NameParts.mayBegin(parts.getFirst())) {
            return Optional.empty();
        }
        int start = candidate.start("parts");
        String titles = candidate.group("titles").strip();
        // The first of the parts is a function only behind another one or titles, else it would have been found as one.
        boolean mayGoOn = function != null || !titles.isEmpty();
        while (mayGoOn && parts.size() > 1 && FUNCTION_WORD.matcher(parts.getFirst()).matches()) {
            function = parts.removeFirst();
            start += function.length() + 1;
        }
        boolean introduced = candidate.group("address") != null || !titles.isEmpty() || function != null;
        boolean called = candidate.group("address") == null && titles.isEmpty() && function != null;
        boolean article = ARTICLE.matcher(parts.getFirst()).matches();
        if (article && !NameParts.isOfNobility(function, parts)
                && (called || CommonWords.contains(parts.getLast()))) {
            return Optional.empty();
        }
        boolean initials = function == null && NameParts.isInitialled(text, candidate.start(), parts);
        if (NameParts.isPlace(text, candidate.start(), parts,
                candidate.group("address") != null || !titles.isEmpty())) {
            return Optional.empty();
        }
        int length = initials ? parts.size() : NameParts.length(parts, introduced);
        if (length == 0) {
            return Optional.empty();
        }
        String bare = String.join(" ", parts.subList(0, length));
        int end = start + bare.length();
        if (length == 1 && introduced && NameParts.goesOnAsName(parts, text, candidate.end("parts"))) {
            return mention(candidate, titles, start, parts, function);
        }
        boolean thing = isTurned(text, candidate.start(), parts)
                || NAMED_AFTER.matcher(text).region(end, text.length()).lookingAt()
                || (!introduced && EVENT.matcher(text).region(end, text.length()).lookingAt());
        boolean ofPlace = function != null && length == 1 && OFFICE_OF_PLACE.matcher(function).matches()
                && STATED.matcher(text.substring(Math.max(0, candidate.start() - 2), candidate.start())).matches();
        boolean alone = length == 1 && candidate.group("address") == null && titles.isEmpty();
        if (thing || ofPlace || (alone && !NameParts.mayStandAlone(function, bare)
                && !NameParts.isUnusual(function, bare, text.substring(end, Math.min(text.length(), end + 2))))) {
            return Optional.empty();
        }
        String before = function != null && COLLEAGUE.matcher(function).matches() ? null : function;
        return PersonName.parse(titles + " " + bareName(bare))
                .map(name -> new Mention(candidate.start(), end, name, before));
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

    /// A street that a scan has run together with the name above it is no part of the name. "Frau Özkans Vorschlag": where an address
    /// alone precedes, an `s` may be a genitive; only the name of a known person tells, so it stays.
    private static String bareName(String name) {
        String bare = STREET_BEHIND.matcher(name).replaceFirst("");
        return bare.endsWith("'") || bare.endsWith("’") ? bare.substring(0, bare.length() - 1) : bare;
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
