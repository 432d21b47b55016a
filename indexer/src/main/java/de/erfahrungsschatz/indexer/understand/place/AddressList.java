package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.regex.Pattern;

/// A list of whom to reach where is about all the cities under or behind whose names people stand.
final class AddressList {

    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:Adress|Adressen|Kontakt|Telefon|Mail|Mitglieder|Mitgliedsstädte|Ansprechpartner(?:innen)?|Ansprechpersonen)-?"
                    + "(?:liste|verzeichnis|übersicht)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:$|\\||\\().*");
    private static final int FEWEST = 3;

    private AddressList() {}

    /// Whether a title is one of such a list.
    static boolean isCalledSo(String title) {
        return TITLE.matcher(title).find();
    }

    /// Adds the cities with which lines and rows of the list begin, when they are some.
    static void add(List<Block> blocks, CityReading reading, FoundCities found) {
        FoundCities listed = new FoundCities();
        blocks.stream().map(Block::text).forEach(line -> reading.find(line).stream().limit(1)
                .filter(city -> city.start() == 0 && BEHIND.matcher(line.substring(city.end())).matches())
                .forEach(city -> listed.add(city.city(), "city.address-list", line)));
        if (listed.cities().size() >= FEWEST) {
            found.addAll(listed);
        }
    }
}
