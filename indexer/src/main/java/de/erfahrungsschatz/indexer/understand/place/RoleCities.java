package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the cities of the people interviewed, by the lines below their names and by the headline.
final class RoleCities {

    private static final Pattern ROLE_LINE = Pattern.compile(
            ", [\\p{L} -]*(?:[Ss]tadt|[Gg]emeinde|[Ss]tadtverwaltung|[Gg]emeindeverwaltung|Markt) \\p{Lu}[\\p{L}./() -]+$");
    private static final Pattern CITY_PREFIX = Pattern.compile("^(\\p{Lu}[\\p{L}/() -]{1,40}):\\s");
    private static final Pattern EVENT = Pattern
            .compile("(?:[Tt]agung|[Ff]achtag|[Kk]ongress|[Kk]onferenz|[Tt]reffen|[Ss]ymposium)");
    private static final int MOST_WORDS = 16;
    private static final int WORDS_OF_NAME = 4;

    private final CalledTowns towns;

    RoleCities(CalledTowns towns) {
        this.towns = towns;
    }

    /// Adds the cities of the people interviewed; where their lines name none, those of the headline.
    void ofInterview(InterviewHead head, CityReading reading, FoundCities found) {
        for (String role : head.roles()) {
            towns.titled(role).stream().findFirst().or(() -> towns.lastPiece(role)).map(Concept::id)
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

    /// Adds the cities of lines that end in one, as those below the names of people do: "Leiter, Bauamt, Stadt Kiel".
    void ofLines(List<String> lines, FoundCities found) {
        lines.stream().filter(line -> ROLE_LINE.matcher(line).find() && !FieldCities.isOwner(line)).forEach(
                line -> towns.titled(line).stream().limit(1)
                        .forEach(city -> found.add(city.id(), "city.role-line", line)));
    }

    /// Adds the only city of the line that says who gives a talk where others meet: "Anna Beispiel, Bauamt Kiel". Beside the date
    /// stands where that is.
    void ofTalk(List<String> lines, CityReading reading, FoundCities found) {
        if (lines.stream().noneMatch(line -> HeaderLines.isDated(line) && EVENT.matcher(line).find())) {
            return;
        }
        lines.stream().filter(line -> line.contains(", ") && !HeaderLines.isDated(line))
                .filter(line -> PersonTrap.isBefore(new Tokens(line), WORDS_OF_NAME)).limit(1)
                .forEach(line -> ofRole(line, reading)
                        .ifPresent(city -> found.add(city, "city.role-line", line)));
    }

    /// In "Altdorf: …" the prefix is a city, in "Birkstätt: Der neue Markt im Altdorf" only the rest names districts.
    static String withoutPrefix(String title) {
        Matcher prefix = CITY_PREFIX.matcher(title);
        return prefix.find() ? title.substring(prefix.end()) : title;
    }

    /// The only city of a line that is short enough to say no more than what somebody does: "Jugendamt Peine".
    private static Optional<String> ofRole(String role, CityReading reading) {
        return Words.count(role) <= MOST_WORDS ? reading.onlyOne(role) : Optional.empty();
    }
}
