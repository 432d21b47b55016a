package de.erfahrungsschatz.indexer.understand.gold;

import java.util.Map;
import java.util.Optional;

/// A person of a gold file.
///
/// @param id by which marks refer to it
/// @param facts `name`, `role`, `function`, `office`, `organisation`, `city`, `attendance`, `same`
public record GoldPerson(String id, Map<String, String> facts) {

    public GoldPerson {
        facts = Map.copyOf(facts);
    }

    /// @throws IllegalStateException when the file gives no name
    String name() {
        return fact("name").orElseThrow(() -> new IllegalStateException("Person without a name: " + id));
    }

    Optional<String> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }
}
