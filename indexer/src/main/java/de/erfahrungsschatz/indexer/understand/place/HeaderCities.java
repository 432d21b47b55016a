package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the cities of a document from the lines above its body. There a name is a city that anywhere else may be a word.
final class HeaderCities {

    private static final Pattern CITY_PREFIX = Pattern.compile("^(\\p{Lu}[\\p{L}/() -]{1,40}):\\s");
    private static final String MONTH = "(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{L}*";
    /// What follows the place in a dateline: "Kiel, im Herbst 2013".
    private static final Pattern DATE = Pattern.compile(
            ",? (?:(?:den|am|im) )?(?:\\d{1,2}\\.|" + MONTH + "|\\p{Lu}\\p{L}+ ?(?:19|20)\\d{2}).*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DATED = Pattern.compile(
            "\\b\\d{1,2}\\..{0,20}(?:19|20)\\d{2}\\b|\\b" + MONTH + " (?:19|20)\\d{2}\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ROLE_LINE = Pattern.compile(", [\\p{L} -]*[Ss]tadt \\p{Lu}[\\p{L}./() -]+$");
    /// A field that says whose document it is: "Kommune: Hof", "Herausgeber | Stadt Hof".
    private static final Pattern FIELD = Pattern.compile(
            "^(?:(?:Name der )?(?:Stadt|Gemeinde|Kommune)(?: ?/ ?(?:Stadt|Gemeinde|Kommune))?|Auftraggeber(?:in)?|Antragsteller(?:in)?|Zuwendungsempfänger(?:in)?|Träger(?:in)?"
                    + "|Herausgeber(?:in)?|Veranstalter(?:in)?|Verfasser(?:in)?|Projektort|Standort)\\s*(?:: ?\\||[:|])\\s*");
    /// A field that says where people met.
    private static final Pattern PLACE_FIELD = Pattern.compile(
            "(?:^|\\s)\\p{L}*(?:[Oo]rt|[Tt]reffpunkt)(?: (?:und|/) \\p{L}*(?:[Zz]eit|[Dd]atum))?\\s*(?:: ?\\||[:|])\\s*");
    private static final Pattern OCCASION = Pattern.compile(
            "^(?:Verteiler|An)\\b|\\b(?:Vortrag|Beitrag|Impuls|Referat|Präsentation|Rede)\\b.*"
                    + "\\b(?:beim?|auf|zum|zur|anlässlich|im Rahmen)\\s",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// Lines that tell of guests, of other sittings, or of what somebody reports.
    private static final Pattern OF_OTHERS = Pattern.compile(
            "^(?:TOP\\b|\\d{1,2}[.)]\\s+(?!" + MONTH
                    + "|\\p{L}*(?:[Ss]itzung|[Tt]reffen|[Kk]ongress|[Tt]agung|[Ff]orum|Entwurf))"
                    + "\\p{Lu})|\\b(?:Gast|Gäste|Teilnehm\\p{L}*|Anwesend\\p{L}*|Teilgenommen|Entschuldigt"
                    + "|Besuch|Exkursion|Vorbild|Verteiler|An):?\\s"
                    + "|\\b(?:mit|bei|aus) der \\p{L}*(?:[Ss]tadt|[Gg]emeinde)\\s",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// What is said of a place behind it: "Rathaus, Kiel (Saal I)".
    private static final Pattern REMARK = Pattern
            .compile("\\s*[(;–].*$|, \\p{L}*(?:[Rr]aum|[Ss]aal|[Zz]immer)\\b.*$|\\s\\p{Lu}\\p{L}+: .*$");
    private static final Pattern INSTITUTE = Pattern.compile(
            "\\b(?:\\p{L}*[Hh]ochschule|\\p{L}*[Uu]niversität|\\p{L}*[Ii]nstitut|Büro|\\p{L}*büro|GmbH|GbR|e\\. ?V\\.)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String CELL = " | ";
    private static final int MOST_WORDS_OF_ROLE = 16;
    private static final int MOST_WORDS_OF_DATELINE = 8;
    private static final int LAST_BLOCKS = 5;
    private static final int LETTERHEAD_LINES = 8;
    private static final int MOST_OF_LETTERHEAD = 2;

    private final CalledTowns towns;

    HeaderCities(CalledTowns towns) {
        this.towns = towns;
    }

    /// Adds the cities of the people interviewed; where their lines name none, those of the headline.
    void ofInterview(InterviewHead head, CityReading reading, FoundCities found) {
        for (String role : head.roles()) {
            towns.titled(role).stream().findFirst().or(() -> lastPiece(role)).map(Concept::id)
                    .or(() -> ofRole(role, reading)).ifPresent(city -> found.add(city, "city.role-line", role));
        }
        String headline = head.headline();
        if (headline == null) {
            return;
        }
        Matcher prefix = CITY_PREFIX.matcher(headline);
        if (prefix.find()) {
            towns.exactly(prefix.group(1)).ifPresent(city -> found.add(city.id(), "city.headline", headline));
        }
        if (found.isEmpty()) {
            reading.find(headline).stream().filter(CityMention::sure)
                    .forEach(mention -> found.add(mention.city(), "city.headline", headline));
        }
    }

    /// Adds the cities that the letterhead calls so; that of a letter is followed by whom it goes to. Lines that name people say where these come from, and many cities are a list of
    /// them.
    ///
    /// @param letter whether it goes to somebody
    void ofLetterhead(List<String> lines, boolean letter, FoundCities found) {
        FoundCities letterhead = new FoundCities();
        first(lines).forEach(line -> ofField(line).forEach(city -> letterhead.add(city.id(), "city.letterhead", line)));
        own(lines).forEach(line -> towns.titled(line).stream().limit(1).filter(_ -> !letter || letterhead.isEmpty())
                .forEach(city -> letterhead.add(city.id(), "city.letterhead", line)));
        addFew(letterhead, found);
    }

    /// Adds the cities of place and date above the text. Where an institute writes, they are where it is, unless it writes of no
    /// other city more often.
    void ofDateline(List<String> lines, CityReading reading, FoundCities found) {
        FoundCities dateline = new FoundCities();
        boolean institute = first(lines).anyMatch(line -> INSTITUTE.matcher(line).find());
        own(lines).forEach(line -> ofDateline(line).or(() -> towns.plainly(line)).or(() -> ofPlaceField(line, reading))
                .map(Concept::id).or(() -> ofDatedLine(line, reading))
                .ifPresent(city -> dateline.add(city, "city.letterhead", line)));
        first(lines).filter(line -> PLACE_FIELD.matcher(line).find()).forEach(line -> ofPlaceField(line, reading)
                .ifPresent(city -> dateline.add(city.id(), "city.letterhead", line)));
        if (!institute || dateline.cities().stream().allMatch(city -> reading.isNamedMost(city, 0))) {
            addFew(dateline, found);
        }
    }

    private static void addFew(FoundCities cities, FoundCities found) {
        if (cities.cities().size() <= MOST_OF_LETTERHEAD) {
            found.addAll(cities);
        }
    }

    private static Stream<String> first(List<String> lines) {
        return lines.stream().limit(LETTERHEAD_LINES);
    }

    private static Stream<String> own(List<String> lines) {
        Stream<String> head = lines.stream().limit(1).filter(HeaderCities::isRow)
                .map(line -> line.substring(0, line.indexOf(CELL)));
        return Stream.concat(head, first(lines)).filter(HeaderCities::isOwn);
    }

    /// Adds the city of place and date below the text: "Kiel, den 3. Mai 2011".
    void ofDatelineBelow(List<Block> blocks, FoundCities found) {
        blocks.subList(Math.max(0, blocks.size() - LAST_BLOCKS), blocks.size()).stream().map(Block::text)
                .filter(line -> Words.count(line) <= MOST_WORDS_OF_DATELINE && DATED.matcher(line).find())
                .forEach(line -> ofDateline(line)
                        .ifPresent(city -> found.add(city.id(), "city.dateline-below", line)));
    }

    /// Adds the cities of lines that end in one, as those below the names of people do: "Leiter, Bauamt, Stadt Kiel".
    void ofRoleLines(List<String> lines, FoundCities found) {
        lines.stream().filter(line -> ROLE_LINE.matcher(line).find()).forEach(
                line -> towns.titled(line).stream().limit(1)
                        .forEach(city -> found.add(city.id(), "city.role-line", line)));
    }

    /// In "Altdorf: …" the prefix is a city, in "Birkstätt: Der neue Markt im Altdorf" only the rest names districts.
    static String withoutPrefix(String title) {
        Matcher prefix = CITY_PREFIX.matcher(title);
        return prefix.find() ? title.substring(prefix.end()) : title;
    }

    /// Whether a line tells to whom something went, or where a talk was given.
    static boolean isOfOccasion(String line) {
        return OCCASION.matcher(line).find();
    }

    private static boolean isOwn(String line) {
        return !isRow(line) && !isOfOccasion(line) && !OF_OTHERS.matcher(line).find()
                && !PersonTrap.isAnybodyIn(new Tokens(line));
    }

    private static boolean isRow(String line) {
        return line.contains(CELL) && !DATED.matcher(line).find();
    }

    private List<Concept> ofField(String line) {
        Matcher field = FIELD.matcher(line);
        if (!field.find()) {
            return List.of();
        }
        String value = line.substring(field.end());
        List<Concept> titled = towns.titled(value);
        return titled.isEmpty() ? towns.exactly(value).stream().toList() : titled;
    }

    /// A town that hardly anybody knows, when the text names it as well.
    private Optional<Concept> ofPlace(String value, CityReading reading) {
        return towns.called(value.substring(value.lastIndexOf(',') + 1))
                .filter(town -> reading.sure().contains(town.id()) || reading.wouldName(town.id()));
    }

    private Optional<Concept> ofPlaceField(String line, CityReading reading) {
        Matcher field = PLACE_FIELD.matcher(line);
        if (!field.find()) {
            return Optional.empty();
        }
        String value = REMARK.matcher(line.substring(field.end())).replaceFirst("");
        return towns.exactly(value).or(() -> lastPiece(value)).or(() -> ofPlace(value, reading));
    }

    /// Place and date, in either order: "Kiel, im Herbst 2013", "24. November 2011, Zeche Zollverein, Essen".
    private Optional<Concept> ofDateline(String line) {
        Tokens tokens = new Tokens(line);
        return towns.first(tokens).filter(match -> DATE.matcher(line.substring(tokens.end(match.last()))).matches())
                .flatMap(match -> towns.great(match.name().towns()))
                .or(() -> DATED.matcher(line).find() ? lastPiece(line) : Optional.empty());
    }

    /// The only city of a line that holds a date: "am 3. Mai 2011 in der Stadthalle Kassel".
    private static Optional<String> ofDatedLine(String line, CityReading reading) {
        return DATED.matcher(line).find() ? onlyOne(line, reading) : Optional.empty();
    }

    /// The only city of a line that is short enough to say no more than what somebody does: "Jugendamt Peine".
    private static Optional<String> ofRole(String role, CityReading reading) {
        return Words.count(role) <= MOST_WORDS_OF_ROLE ? onlyOne(role, reading) : Optional.empty();
    }

    private static Optional<String> onlyOne(String line, CityReading reading) {
        List<String> cities = reading.named(line).stream().distinct().toList();
        return cities.size() == 1 ? Optional.of(cities.getFirst()) : Optional.empty();
    }

    /// A role line may end in the name of a city: "Leiterin, Stadtplanungsamt, Hamm".
    private Optional<Concept> lastPiece(String role) {
        int comma = role.lastIndexOf(',');
        return comma < 0 ? Optional.empty() : towns.alone(role.substring(comma + 1));
    }
}
