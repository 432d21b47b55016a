package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.text.TracedPattern;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether people from several cities came together. Some neighbours who do work on something of their own; a network from
/// everywhere meets somewhere, and what it says is not about the place, but at a congress, of which the host tells.
final class Gathering {

    private static final Pattern EVENT = Pattern
            .compile("(?i)kongress|tagung|konferenz|fachtag|messe|symposium|forum|workshop|werkstatt");
    /// The same below the title, where a call by video is none.
    private static final TracedPattern CONGRESS = new TracedPattern(Pattern.compile(
            "(?:[Kk]ongress|[Tt]agung|[Ff]achtag|[Mm]esse|[Ss]ymposium|(?<!Video|Telefon|Web)[Kk]onferenz)(?:e?s)?\\b",
            Pattern.UNICODE_CHARACTER_CLASS),
            Traces.anywhere("kongress", "tagung", "fachtag", "messe", "symposium", "konferenz"));
    private static final TracedPattern NETWORK = new TracedPattern(Pattern.compile(
            "\\b(?:\\p{L}*[Nn]etzwerk|Städtenetz\\p{L}*|Städteverbund|Verbund|Mitglieds?(?:kommunen|städte|gemeinden)"
                    + "|Mitgliederversammlung|(?:Städte|Kommunen) und Gemeinden|Partnerstädte)",
            Pattern.UNICODE_CHARACTER_CLASS),
            Traces.anywhere("netzwerk", "städtenetz", "verbund", "mitglied", "und Gemeinden", "Partnerstädte"));
    private static final Pattern GUEST = Pattern.compile("^(?:Gast|Gäste|Verteiler|nachrichtlich|Kopie)\\b");
    /// What stands before the city of whoever attends, at the beginning of a line or of a cell: "Kiel: …", "… | Stadt Kiel".
    private static final Pattern BEGIN = Pattern.compile("(?:^|\\| )(?:Stadt |Gemeinde )?$");
    /// What stands behind it.
    private static final Pattern END = Pattern.compile("^(?::| \\||,|$)");
    private static final int TITLE_BLOCKS = 3;
    private static final int MANY_CITIES = 5;
    private static final int FIRST_WORDS = 250;
    private static final int FIRST_BLOCKS = 30;
    private static final int FEWEST_PARTNERS = 3;
    private static final int MOST_PARTNERS = 5;

    private Gathering() {}

    /// Whether a line names an event at which many from everywhere meet.
    static boolean isEvent(String line) {
        return CONGRESS.isIn(line);
    }

    /// Whether a network came together.
    static boolean isOfNetwork(Part part, String title, CityReading reading) {
        boolean event = part.blocks().stream().limit(TITLE_BLOCKS)
                .anyMatch(block -> CONGRESS.isIn(block.text()));
        if (part.interview() || event || EVENT.matcher(title).find()) {
            return false;
        }
        boolean network = false;
        Set<String> cities = new HashSet<>();
        int words = 0;
        for (Block block : part.blocks()) {
            words += Words.count(block.text());
            if (words > FIRST_WORDS) {
                break;
            }
            network = network || NETWORK.isIn(block.text());
            cities.addAll(reading.named(block.text()));
        }
        return network && cities.size() >= MANY_CITIES;
    }

    /// Adds the cities from which people came to one of them, by a list of them, when these are few neighbours.
    ///
    /// @param found the host's
    static void ofNeighbours(Part part, CityReading reading, FoundCities found) {
        FoundCities partners = new FoundCities();
        part.blocks().stream().limit(FIRST_BLOCKS)
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW || block.kind() == Block.Kind.LIST_ITEM)
                .map(Block::text).filter(line -> !GUEST.matcher(line).find())
                .forEach(line -> reading.find(line).stream().filter(city -> isFrom(line, city)).limit(1)
                        .forEach(city -> partners.add(city.city(), "city.attendance", line)));
        List<String> cities = partners.cities();
        boolean invited = !found.isEmpty() && cities.containsAll(found.cities());
        if (invited && cities.size() >= FEWEST_PARTNERS && cities.size() <= MOST_PARTNERS
                && Namesakes.areNeighbours(cities)) {
            found.addAll(partners);
        }
    }

    private static boolean isFrom(String line, CityMention city) {
        return BEGIN.matcher(line.substring(0, city.start())).find()
                && END.matcher(line.substring(city.end())).find();
    }
}
