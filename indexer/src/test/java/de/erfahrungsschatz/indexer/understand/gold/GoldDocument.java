package de.erfahrungsschatz.indexer.understand.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document of a gold file.
///
/// @param facts what is true of the whole: `kind`, `city`, `date`, `title` …; a key that nobody can know is absent. `fragment` has the
///        value `true`
/// @param blocks in order
public record GoldDocument(Map<String, String> facts, List<GoldBlock> blocks) {

    public GoldDocument {
        facts = Map.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    Optional<String> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    /// The cities that it is about; empty when nobody can know.
    List<String> cities() {
        return fact("city").map(names -> Arrays.stream(names.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }
}
