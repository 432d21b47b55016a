package de.erfahrungsschatz.benchmarks.speed;

/// What an index costs.
///
/// @param name whose it is
/// @param seconds to write it
/// @param bytes on disk
record IndexCost(String name, double seconds, long bytes) {}
