package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the cities of place and date above and below the text: "Kiel, den 3. Mai 2011".
final class DatelineCities {

    /// What follows the place in a dateline: "Kiel, im Herbst 2013".
    private static final Pattern DATE = Pattern.compile(
            ",? (?:(?:den|am|im) )?(?:\\d{1,2}\\.|" + HeaderLines.MONTH + "|\\p{Lu}\\p{L}+ ?(?:19|20)\\d{2}).*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern INSTITUTE = Pattern.compile(
            "\\b(?:\\p{L}*[Hh]ochschule|\\p{L}*[Uu]niversität|\\p{L}*[Ii]nstitut|Büro|\\p{L}*büro|GmbH|GbR|e\\. ?V\\.)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_WORDS = 8;
    private static final int LAST_BLOCKS = 5;
    private static final int MOST_CITIES = 2;

    private final CalledTowns towns;
    private final FieldCities fields;

    DatelineCities(CalledTowns towns, FieldCities fields) {
        this.towns = towns;
        this.fields = fields;
    }

    /// Adds the cities of place and date above the text. Where an institute writes, they are where it is, unless it writes of no
    /// other city more often.
    void above(List<String> lines, CityReading reading, FoundCities found) {
        FoundCities dateline = new FoundCities();
        boolean institute = HeaderLines.first(lines).anyMatch(line -> INSTITUTE.matcher(line).find());
        HeaderLines.own(lines).forEach(line -> ofLine(line).or(() -> towns.plainly(line))
                .or(() -> fields.ofPlace(line, reading)).map(Concept::id).or(() -> ofDatedLine(line, reading))
                .ifPresent(city -> dateline.add(city, "city.letterhead", line)));
        HeaderLines.first(lines).filter(FieldCities::isPlace).forEach(line -> fields.ofPlace(line, reading)
                .ifPresent(city -> dateline.add(city.id(), "city.letterhead", line)));
        boolean few = dateline.cities().size() <= MOST_CITIES;
        if (few && (!institute || dateline.cities().stream().allMatch(city -> reading.isNamedMost(city, 0)))) {
            found.addAll(dateline);
        }
    }

    /// Adds the city of place and date below the text.
    void below(List<Block> blocks, FoundCities found) {
        blocks.subList(Math.max(0, blocks.size() - LAST_BLOCKS), blocks.size()).stream().map(Block::text)
                .filter(line -> Words.count(line) <= MOST_WORDS && HeaderLines.isDated(line))
                .forEach(line -> ofLine(line)
                        .ifPresent(city -> found.add(city.id(), "city.dateline-below", line)));
    }

    /// Place and date, in either order: "Kiel, im Herbst 2013", "24. November 2011, Zeche Zollverein, Essen".
    private Optional<Concept> ofLine(String line) {
        Tokens tokens = new Tokens(line);
        return towns.first(tokens).filter(match -> DATE.matcher(line.substring(tokens.end(match.last()))).matches())
                .flatMap(match -> towns.great(match.name().towns()))
                .or(() -> HeaderLines.isDated(line) ? towns.lastPiece(line) : Optional.empty());
    }

    /// The only city of a line that holds a date: "am 3. Mai 2011 in der Stadthalle Kassel".
    private static Optional<String> ofDatedLine(String line, CityReading reading) {
        return HeaderLines.isDated(line) ? reading.onlyOne(line) : Optional.empty();
    }
}
