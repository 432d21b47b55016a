package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.Map;
import java.util.stream.Collectors;

/// Which words are names of German municipalities? Those of the register `gazetteer/municipalities.tsv`.
final class TownNames {

    private static final String RESOURCE = "/gazetteer/municipalities.tsv";
    private static final int NAME = 1;
    private static final int POPULATION = 3;
    private static final int LARGE = 20_000;
    /// How many people live in the largest town of each name.
    private static final Map<String, Integer> POPULATIONS = read();

    private TownNames() {}

    static boolean contains(String name) {
        return POPULATIONS.containsKey(name);
    }

    /// Whether the name is one of a town so large that a text may speak of it without saying that it is one.
    static boolean isLarge(String name) {
        return POPULATIONS.getOrDefault(name, 0) >= LARGE;
    }

    private static Map<String, Integer> read() {
        return ShippedFile.lines(TownNames.class, RESOURCE).stream().map(line -> line.split("\t", -1))
                .collect(Collectors.toUnmodifiableMap(columns -> columns[NAME],
                        columns -> Integer.valueOf(columns[POPULATION]), Math::max));
    }
}
