package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the cities with which a text begins, in one row, and of which it goes on to speak: "Kiel und Celle haben gemeinsam gefragt."
/// What hardly names another is about all of them.
final class PartnerCities {

    private static final Pattern TOGETHER = Pattern.compile(
            "\\b(?:Städten?|Gemeinden?|Kommunen|Nachbarstädten?|Nachbargemeinden?|Nachbarkommunen|Partnerstädten?) $",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int FIRST_BLOCKS = 8;
    private static final int MOST = 5;

    private PartnerCities() {}

    /// Adds the cities of the first words that name any.
    static void add(List<Block> blocks, CityReading reading, FoundCities found) {
        String text = blocks.stream().limit(FIRST_BLOCKS).map(Block::text)
                .filter(words -> !reading.find(words).isEmpty()).findFirst().orElse("");
        List<CityMention> row = HeaderCities.row(text, reading.find(text));
        List<String> cities = row.stream().map(CityMention::city).distinct().toList();
        boolean few = cities.size() > 1 && cities.size() <= MOST;
        boolean called = few && TOGETHER.matcher(text.substring(0, row.getFirst().start())).find();
        if (few && reading.speaksOf(cities, called ? 1 : 2)) {
            cities.forEach(city -> found.add(city, "city.partners", text));
        }
    }
}
