package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the cities of a document from letterhead and title. There a name is a city that anywhere else may be a word.
final class HeaderCities {

    private static final int MOST_OF_LETTERHEAD = 2;
    /// More cities than these are everybody.
    private static final int MOST_TOGETHER = 6;
    /// What stands between cities that are named together: "Kiel, Celle und Gera", "A 1 (Stadt Kiel) / A 2 (Stadt Celle)".
    private static final Pattern JOINT = Pattern.compile(
            "(?:\\)\\s*[/,;·]\\s*[\\p{Lu}\\d][\\p{L}\\d /-]{0,30}\\((?=Stadt |Gemeinde ))?"
                    + "\\s*(?:,|/|–|-|·|\\+|&|,? und|sowie|(?<=\\())"
                    + "\\s*(?:(?:der|die) )?(?:(?:\\p{L}*[Ss]tadt|(?:\\p{L}+)?[Gg]emeinde|Markt) )?");

    private static final AnchoredPattern DELEGATES = AnchoredPattern.of(Pattern.compile(
            "\\b(?:Vertret\\p{L}+|Beauftragte\\p{L}*|\\p{L}*[Bb]ürgermeister\\p{L}*|Mitarbeite\\p{L}+|Delegation\\p{L}*|Fachleute"
                    + "|Verwaltungen|Arbeitskreis|Arbeitsgemeinschaft|Städtebund|Verbund) (?:und \\p{L}+ )?der (?:\\p{L}+ )?"
                    + "(?:Städte|Gemeinden|Kommunen)\\s",
            Pattern.UNICODE_CHARACTER_CLASS), "Städte", "Gemeinden", "Kommunen");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[·•,/&+|–]\\s*|\\s+(?:-|und)\\s+");
    /// What a line says of the paper, and not of what that is about: "Fassung: Wünsche aus Kiel und Celle sind eingearbeitet".
    private static final Pattern REMARK = Pattern.compile("^(?:Fassung|Status|Stand|Hinweis|Anmerkung|Version)\\b");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{5} (?:Stadt )?$");
    private static final int FEWEST_ALONE = 3;
    private static final int FIRST_BLOCKS = 8;

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
    void ofLetterhead(List<String> lines, boolean letter, CityReading reading, FoundCities found) {
        ofNamesAlone(lines, found);
        if (!found.isEmpty()) {
            return;
        }
        FoundCities owners = new FoundCities();
        HeaderLines.first(lines).forEach(line -> fields.ofOwner(line)
                .forEach(city -> owners.add(city.id(), "city.letterhead", line)));
        HeaderLines.first(lines).forEach(line -> towns.ofCouncil(line)
                .ifPresent(city -> owners.add(city.id(), "city.council", line)));
        FoundCities letterhead = new FoundCities();
        letterhead.addAll(owners);
        HeaderLines.own(lines).filter(_ -> !letter || letterhead.isEmpty())
                .forEach(line -> titled(line, reading)
                        .forEach(city -> letterhead.add(city, "city.letterhead", line)));
        if (letterhead.cities().size() <= MOST_OF_LETTERHEAD) {
            found.addAll(letterhead);
        } else if (owners.cities().size() <= MOST_TOGETHER) {
            found.addAll(owners);
        }
    }

    /// Adds the cities of a line that holds nothing else: "Kiel · Celle · Gera".
    private void ofNamesAlone(List<String> lines, FoundCities found) {
        for (String line : HeaderLines.first(lines).toList()) {
            List<Concept> cities = BETWEEN.splitAsStream(line).map(towns::called).flatMap(Optional::stream).toList();
            long pieces = BETWEEN.splitAsStream(line).count();
            if (pieces >= FEWEST_ALONE && pieces == cities.size()) {
                cities.forEach(city -> found.add(city.id(), "city.letterhead", line));
                return;
            }
        }
    }

    /// Adds the cities that a line of the title names together: "Dialog in drei Städten (Herne, Marl, Kamen)".
    void ofRow(List<String> lines, CityReading reading, FoundCities found) {
        for (String line : HeaderLines.own(lines).filter(line -> !REMARK.matcher(line).find()).toList()) {
            List<CityMention> row = row(line, reading.find(line));
            if (row.size() > 1 && row.size() <= MOST_TOGETHER) {
                row.forEach(city -> found.add(city.city(), "city.row-of-title", line));
                return;
            }
        }
    }

    /// Adds the cities whose people came together: "Vertreter der Städte Kiel und Celle trafen sich".
    static void ofDelegates(List<Block> blocks, CityReading reading, FoundCities found) {
        for (Block block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            String text = block.text();
            List<CityMention> row = DELEGATES.isIn(text) ? row(text, reading.find(text)) : List.of();
            if (row.size() > 1 && row.size() <= MOST_TOGETHER
                    && DELEGATES.isIn(text.substring(0, row.getFirst().start()))) {
                row.forEach(city -> found.add(city.city(), "city.delegates", text));
                return;
            }
        }
    }

    /// Adds the only city in whose streets those sit who write, by the addresses in the letterhead, unless the text names another
    /// more often.
    static void ofAddress(List<String> lines, CityReading reading, FoundCities found) {
        FoundCities addresses = new FoundCities();
        HeaderLines.first(lines).filter(line -> !HeaderLines.isOfOthers(line))
                .forEach(line -> reading.find(line).stream()
                        .filter(city -> POSTCODE.matcher(line.substring(0, city.start())).find())
                        .forEach(city -> addresses.add(city.city(), "city.address", line)));
        List<String> cities = addresses.cities();
        if (cities.size() == 1 && reading.isNamedMost(cities.getFirst(), 1)) {
            found.addAll(addresses);
        }
    }

    /// The city that a line calls so first, with those that it names together with it: "der Stadt Kiel und der Stadt Celle".
    private List<String> titled(String line, CityReading reading) {
        Optional<String> titled = towns.titled(line).stream().findFirst().map(Concept::id);
        List<String> row = row(line, reading.find(line)).stream().map(CityMention::city).toList();
        return titled.map(city -> row.contains(city) ? row : List.of(city)).orElse(List.of());
    }

    /// The first cities between which nothing stands but what joins them.
    static List<CityMention> row(String line, List<CityMention> mentions) {
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
