package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Experience;

/// What is told where a format is named.
///
/// @param start where its name begins in the passage, in UTF-16 units
/// @param end where it ends, exclusive
/// @param experience what is told
public record Telling(int start, int end, Experience experience) {}
