package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the operator asked for.
///
/// @param folder the folder with the documents
/// @param visibility who its documents are for when nobody says so; null for what was asked for last time, at first members
/// @param allowEmpty an empty or vanished folder removes its documents
/// @param force files that did not change are read again
public record RunOptions(Path folder, @Nullable Visibility visibility, boolean allowEmpty,
        boolean force) {}
