package de.erfahrungsschatz.indexer.understand.status;

import java.util.LinkedHashMap;
import java.util.Map;

/// What can be seen around a format of how far it has come: each trait by its name, with how strongly it shows. What it tells is not
/// said here.
final class Traits {

    private final Map<String, Trait> seen = new LinkedHashMap<>();

    /// Adds a trait that no words of the sentence show.
    void add(String name) {
        add(name, 1, "");
    }

    /// Adds a trait; of equal ones the stronger counts.
    ///
    /// @param strength from 0 to 1
    /// @param words that show it, as written; empty where none do
    void add(String name, double strength, String words) {
        seen.merge(name, new Trait(strength, words), (one, other) -> other.strength() > one.strength() ? other : one);
    }

    /// All of them by name.
    Map<String, Trait> seen() {
        return seen;
    }

    /// How a trait shows.
    ///
    /// @param strength from 0 to 1
    /// @param words that show it, as written; empty where none do
    record Trait(double strength, String words) {}
}
