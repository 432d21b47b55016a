package de.erfahrungsschatz.engine.german;

import java.util.List;

/// A word inside a compound.
///
/// @param terms by which it is found, likeliest first, as if it stood alone; at least one
/// @param start where it begins in the compound
/// @param end where it ends there, linking letters included
/// @param isHead whether the compound ends with it: a `Haussiedlung` is a `Siedlung`, and no `Haus`
record Constituent(List<String> terms, int start, int end, boolean isHead) {}
