package de.erfahrungsschatz.benchmarks.experts;

/// How much a question for people asks about.
enum Breadth {
    /// One thing, in its own words.
    NARROW,
    /// A field of several things, of which each expert knows some.
    BROAD
}
