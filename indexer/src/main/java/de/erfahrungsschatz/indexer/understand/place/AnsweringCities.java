package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A survey is about the cities that answer it, each question anew: "Kiel: Ja.", "Celle: siehe oben". Who asked is none of
/// them.
final class AnsweringCities {

    private static final int FEWEST = 3;
    private static final int MOST = 12;

    private AnsweringCities() {}

    /// Adds the cities that answer more than once, when they are some.
    static void add(List<Block> blocks, CityReading reading, FoundCities found) {
        Map<String, Integer> answers = new HashMap<>();
        FoundCities answering = new FoundCities();
        for (Block block : blocks) {
            List<CityMention> mentions = block.kind() == Block.Kind.TABLE_ROW || block.text().indexOf(':') < 0
                    ? List.of() : reading.find(block.text());
            if (!mentions.isEmpty() && OpeningCities.isSpeaker(block.text(), mentions.getFirst())
                    && answers.merge(mentions.getFirst().city(), 1, Integer::sum) > 1) {
                answering.add(mentions.getFirst().city(), "city.answer", block.text());
            }
        }
        int count = answering.cities().size();
        if (count >= FEWEST && count <= MOST) {
            found.addAll(answering);
        }
    }
}
