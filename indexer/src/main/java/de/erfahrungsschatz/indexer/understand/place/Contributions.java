package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the cities of a working group by what each of them tells: "Kiel: Frau Muster berichtet …", or below a heading of its own. A
/// document that consists of such contributions deals with all who made one and are named above as those who came, besides the host.
final class Contributions {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int SHORTEST = 8;
    private static final int MOST_WORDS_OF_LABEL = 2;

    private static final Pattern SPEAKER = Pattern
            .compile("(?:(?:Herr|Frau) )?(?:\\p{Lu}[\\p{L}.-]+ ){1,4}\\((?:Stadt |Gemeinde )?");

    private final Set<String> named = new HashSet<>();
    private final FoundCities contributors = new FoundCities();
    private final FoundCities headed = new FoundCities();
    private boolean attended;

    private Contributions() {}

    /// Adds the cities that have a heading of their own below a list of who came, or contribute where one of those who came was
    /// the host, or all are neighbours.
    ///
    /// @param found the host's
    static void add(List<Block> blocks, CityReading reading, FoundCities found) {
        Contributions read = new Contributions();
        blocks.forEach(block -> read.read(block, reading.find(block.text())));
        boolean hosted = !found.isEmpty() && read.named.containsAll(found.cities());
        boolean neighbours = found.isEmpty() && read.attended
                && Namesakes.areNeighbours(read.contributors.cities());
        if ((hosted || neighbours) && read.named.size() <= MOST && isGroup(read.contributors)) {
            found.addAll(read.contributors);
        }
        if (isGroup(read.headed)) {
            found.addAll(read.headed);
        }
    }

    private void read(Block block, List<CityMention> mentions) {
        attended = attended || isListOfAttendance(block);
        if (attended && isHeading(block, mentions) && named.contains(mentions.getFirst().city())) {
            headed.add(mentions.getFirst().city(), "city.contribution", block.text());
        } else if (isContribution(block, mentions)) {
            mentions.stream().limit(1).map(CityMention::city).filter(named::contains)
                    .forEach(city -> contributors.add(city, "city.contribution", block.text()));
        } else if (contributors.isEmpty() && headed.isEmpty()) {
            mentions.forEach(mention -> named.add(mention.city()));
        }
    }

    /// Whether those who came stand behind or below a block: "Anwesend: …", "Stadt | Name"; "erschienen am 3. Mai" opens no list.
    private static boolean isListOfAttendance(Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW && TownColumns.isHeading(block.text())) {
            return true;
        }
        boolean opens = block.kind() == Block.Kind.HEADING || block.text().indexOf(':') >= 0
                || Words.count(block.text()) <= MOST_WORDS_OF_LABEL;
        return opens && AttendanceLabels.isLabel(block.text());
    }

    private static boolean isGroup(FoundCities cities) {
        int count = cities.cities().size();
        return count >= FEWEST && count <= MOST;
    }

    private static boolean isHeading(Block block, List<CityMention> mentions) {
        return block.kind() == Block.Kind.HEADING && mentions.size() == 1
                && mentions.getFirst().end() == block.text().length()
                && OpeningCities.isLabel(block.text(), mentions.getFirst());
    }

    private static boolean isContribution(Block block, List<CityMention> mentions) {
        boolean text = block.kind() != Block.Kind.TABLE_ROW && block.kind() != Block.Kind.HEADING
                && Words.count(block.text()) >= SHORTEST;
        return text && !mentions.isEmpty() && (OpeningCities.isSpeaker(block.text(), mentions.getFirst())
                || isOfSpeaker(block.text(), mentions.getFirst()));
    }

    /// "Frau Muster (Kiel) berichtet …"
    private static boolean isOfSpeaker(String text, CityMention city) {
        return SPEAKER.matcher(text.substring(0, city.start())).matches() && text.startsWith(")", city.end());
    }
}
