package de.erfahrungsschatz.api.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the pages of the network's office work with.
///
/// @param program the command `erfahrungsschatz`, by which the office does the same on the command line
/// @param settings of the indexer; null for its usual place
/// @param inbox the folder into which documents are put that are handed in on a page; null where none may be
public record OfficeSettings(Path program, @Nullable Path settings, @Nullable Path inbox) {}
