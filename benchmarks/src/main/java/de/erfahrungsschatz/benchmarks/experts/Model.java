package de.erfahrungsschatz.benchmarks.experts;

import java.util.List;

/// A way to rank people.
interface Model {

    /// How many people are looked at.
    int DEPTH = 50;

    /// What it is called in tables.
    String label();

    /// The ids of the people who know most about what is asked, best first, each once.
    List<String> rank(String query);
}
