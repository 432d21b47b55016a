package de.erfahrungsschatz.indexer.understand.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the cities of a document from letterhead and title. There a name is a city that anywhere else may be a word.
final class HeaderCities {

    private static final int MOST_OF_LETTERHEAD = 2;
    /// More cities than these are everybody.
    private static final int MOST_TOGETHER = 6;
    /// What stands between cities that are named together: "Kiel, Celle und Gera".
    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|/|–|-|·|\\+|&|,? und|sowie)\\s*");

    private final CalledTowns towns;
    private final FieldCities fields;

    HeaderCities(CalledTowns towns, FieldCities fields) {
        this.towns = towns;
        this.fields = fields;
    }

    /// Adds the cities of fields that say whose document it is, else those that the letterhead calls so; that of a letter is
    /// followed by whom it goes to. Lines that name people say where these come from, and many cities are a list of them.
    ///
    /// @param letter whether it goes to somebody
    void ofLetterhead(List<String> lines, boolean letter, FoundCities found) {
        FoundCities owners = new FoundCities();
        HeaderLines.first(lines).forEach(line -> fields.ofOwner(line)
                .forEach(city -> owners.add(city.id(), "city.letterhead", line)));
        FoundCities letterhead = new FoundCities();
        letterhead.addAll(owners);
        HeaderLines.own(lines).forEach(line -> towns.titled(line).stream().limit(1)
                .filter(_ -> !letter || letterhead.isEmpty())
                .forEach(city -> letterhead.add(city.id(), "city.letterhead", line)));
        if (letterhead.cities().size() <= MOST_OF_LETTERHEAD) {
            found.addAll(letterhead);
        } else if (owners.cities().size() <= MOST_TOGETHER) {
            found.addAll(owners);
        }
    }

    /// Adds the cities that a line of the title names together: "Dialog in drei Städten (Herne, Marl, Kamen)".
    void ofRow(List<String> lines, CityReading reading, FoundCities found) {
        for (String line : HeaderLines.own(lines).toList()) {
            List<CityMention> row = row(line, reading.find(line));
            if (row.size() > 1 && row.size() <= MOST_TOGETHER) {
                row.forEach(city -> found.add(city.city(), "city.row-of-title", line));
                return;
            }
        }
    }

    /// The first cities between which nothing stands but what joins them.
    private static List<CityMention> row(String line, List<CityMention> mentions) {
        List<CityMention> row = new ArrayList<>();
        for (CityMention mention : mentions) {
            boolean joined = !row.isEmpty()
                    && JOINT.matcher(line.substring(row.getLast().end(), mention.start())).matches();
            if (!joined && row.size() > 1) {
                return row;
            }
            if (!joined) {
                row.clear();
            }
            row.add(mention);
        }
        return row;
    }
}
