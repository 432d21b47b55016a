package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the cities of a document from the lines above its body. There a name is a city that anywhere else may be a word.
final class HeaderCities {

    private static final Pattern CITY_PREFIX = Pattern.compile("^(\\p{Lu}[\\p{L}/() -]{1,40}):\\s");
    private static final Pattern CALLED_CITY = Pattern.compile(
            "\\b(?i:(?:Landeshaupt|Hanse|Universitäts|Kreis|Bundes|Messe|Hochschul)?stadt|(?:Samt|Markt|Orts)?gemeinde|Markt"
                    + "|Stadtverwaltung)\\s+(?=\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// What follows the place in a dateline: "Kiel, im Herbst 2013".
    private static final Pattern DATE = Pattern.compile(
            ",? (?:(?:den|am|im) )?(?:\\d{1,2}\\.|\\p{Lu}\\p{L}+ ?(?:19|20)\\d{2}).*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DATE_FIRST = Pattern
            .compile("^(?:\\p{L}+(?:tag|woch|abend), )?(?:den |dem )?\\d{1,2}\\..{0,20}(?:19|20)\\d{2}\\b");
    private static final Pattern ROLE_LINE = Pattern.compile(", [\\p{L} -]*[Ss]tadt \\p{Lu}[\\p{L}./() -]+$");
    private static final Pattern SENDER = Pattern.compile("^(?:>\\s*)?(?:Von|From):\\s|^Am .{6,60} schrieb |^>");
    private static final Pattern SIGNATURE = Pattern.compile("^\\p{L}*[Ss]tadt \\p{Lu}[\\p{L}./() -]+$");
    private static final int LETTERHEAD_LINES = 8;
    private static final int MOST_OF_LETTERHEAD = 2;

    private final CityNames names;
    private final Namesakes namesakes = new Namesakes(List.of(), List.of());

    HeaderCities(CityNames names) {
        this.names = names;
    }

    /// Adds the cities of the people interviewed; where their lines name none, those of the headline.
    void ofInterview(InterviewHead head, CityReading reading, FoundCities found) {
        for (String role : head.roles()) {
            called(role).or(() -> lastPiece(role)).ifPresent(city -> found.add(city.id(), "city.role-line", role));
        }
        String headline = head.headline();
        if (headline == null) {
            return;
        }
        Matcher prefix = CITY_PREFIX.matcher(headline);
        if (prefix.find()) {
            exactly(prefix.group(1)).ifPresent(city -> found.add(city.id(), "city.headline", headline));
        }
        if (found.isEmpty()) {
            reading.find(headline).stream().filter(CityMention::sure)
                    .forEach(mention -> found.add(mention.city(), "city.headline", headline));
        }
    }

    /// Adds the cities of letterhead and dateline. Lines that name people say where these come from, and many cities are a
    /// list of them.
    void ofLetterhead(List<String> lines, FoundCities found) {
        FoundCities letterhead = new FoundCities();
        lines.stream().limit(LETTERHEAD_LINES)
                .filter(line -> !line.contains(" | ") && !Traps.namesPerson(new Tokens(line)))
                .forEach(line -> called(line).or(() -> ofDateline(line)).or(() -> exactly(line))
                        .ifPresent(city -> letterhead.add(city.id(), "city.letterhead", line)));
        if (letterhead.cities().size() <= MOST_OF_LETTERHEAD) {
            found.addAll(letterhead);
        }
    }

    /// Adds the cities of lines that end in one, as those below the names of people do: "Leiter, Bauamt, Stadt Kiel".
    void ofRoleLines(List<String> lines, FoundCities found) {
        lines.stream().filter(line -> ROLE_LINE.matcher(line).find()).forEach(
                line -> called(line).ifPresent(city -> found.add(city.id(), "city.role-line", line)));
    }

    /// Adds the city with which the writer of a mail signs. What was answered to is written by somebody else.
    void ofSignature(List<Block> blocks, FoundCities found) {
        boolean begun = false;
        for (Block block : blocks) {
            boolean sender = SENDER.matcher(block.text()).find();
            if (sender && begun) {
                return;
            }
            begun = begun || !sender;
            block.text().lines().filter(line -> SIGNATURE.matcher(line).find()).forEach(
                    line -> called(line).ifPresent(city -> found.add(city.id(), "city.signature", line)));
        }
    }

    /// Adds the city with which an article begins: "Kiel. Der Wind zieht durch die Straßen."
    void ofArticle(List<Block> blocks, FoundCities found) {
        blocks.stream().limit(LETTERHEAD_LINES).map(Block::text).forEach(text -> {
            Tokens tokens = new Tokens(text);
            CityMatch match = names.longestAt(tokens, 0);
            if (match != null && match.form() == Form.BARE && Cue.opensArticle(tokens, match)) {
                great(match.name().towns()).ifPresent(city -> found.add(city.id(), "city.article", text));
            }
        });
    }

    /// In "Altdorf: …" the prefix is a city, in "Birkstätt: Der neue Markt im Altdorf" only the rest names districts.
    static String withoutPrefix(String title) {
        Matcher prefix = CITY_PREFIX.matcher(title);
        return prefix.find() ? title.substring(prefix.end()) : title;
    }

    /// The city that a line calls one: "Stadt X".
    private Optional<Concept> called(String line) {
        Matcher called = CALLED_CITY.matcher(line);
        while (called.find()) {
            Tokens rest = new Tokens(line.substring(called.end()));
            CityMatch match = names.longestAt(rest, 0);
            if (match != null && match.form() == Form.BARE && !Traps.snap(rest, match)) {
                return Optional.of(namesakes.choose(match.name().towns()));
            }
        }
        return Optional.empty();
    }

    /// Place and date, in either order: "Kiel, im Herbst 2013", "24. November 2011, Zeche Zollverein, Essen".
    private Optional<Concept> ofDateline(String line) {
        if (DATE_FIRST.matcher(line).find()) {
            return lastPiece(line);
        }
        Tokens tokens = new Tokens(line);
        CityMatch match = names.longestAt(tokens, 0);
        boolean dated = match != null && match.form() == Form.BARE
                && DATE.matcher(line.substring(tokens.end(match.last()))).matches();
        return match != null && dated ? great(match.name().towns()) : Optional.empty();
    }

    /// A role line may end in the name of a city: "Leiterin, Stadtplanungsamt, Hamm".
    private Optional<Concept> lastPiece(String role) {
        int comma = role.lastIndexOf(',');
        return comma < 0 ? Optional.empty() : exactly(role.substring(comma + 1));
    }

    private Optional<Concept> exactly(String name) {
        return great(names.called(name));
    }

    private Optional<Concept> great(List<Concept> towns) {
        return towns.isEmpty() ? Optional.empty()
                : Optional.of(namesakes.choose(towns)).filter(CityJudge::isGreat);
    }
}
