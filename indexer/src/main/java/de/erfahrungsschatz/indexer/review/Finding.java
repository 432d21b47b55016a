package de.erfahrungsschatz.indexer.review;

import org.jspecify.annotations.Nullable;

/// Something that a person should look at.
///
/// @param field what it is about; null when no field says it
/// @param what is missing or doubtful, as one German sentence
/// @param suggestion what could be written; null when nothing suggests itself
public record Finding(@Nullable Field field, String what, @Nullable Suggestion suggestion) {}
