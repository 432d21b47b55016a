package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the cities of a working group by what each of them tells: "Kiel: Frau Muster berichtet …". A document that consists of
/// such contributions deals with all who made one and are named above as those who came, besides the host.
final class Contributions {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int SHORTEST = 8;

    private Contributions() {}

    /// Adds the cities that contribute, where one of those who came was the host.
    ///
    /// @param found the host's
    static void add(List<Block> blocks, CityReading reading, FoundCities found) {
        Set<String> named = new HashSet<>();
        FoundCities contributors = new FoundCities();
        for (Block block : blocks) {
            List<CityMention> mentions = reading.find(block.text());
            boolean contribution = isContribution(block, mentions);
            if (contribution && named.contains(mentions.getFirst().city())) {
                contributors.add(mentions.getFirst().city(), "city.contribution", block.text());
            } else if (!contribution && contributors.isEmpty()) {
                mentions.forEach(mention -> named.add(mention.city()));
            }
        }
        int count = contributors.cities().size();
        boolean hosted = !found.isEmpty() && named.containsAll(found.cities());
        if (hosted && count >= FEWEST && count <= MOST) {
            found.addAll(contributors);
        }
    }

    private static boolean isContribution(Block block, List<CityMention> mentions) {
        boolean text = block.kind() != Block.Kind.TABLE_ROW && block.kind() != Block.Kind.HEADING
                && Words.count(block.text()) >= SHORTEST;
        return text && !mentions.isEmpty() && OpeningCities.isSpeaker(block.text(), mentions.getFirst());
    }
}
