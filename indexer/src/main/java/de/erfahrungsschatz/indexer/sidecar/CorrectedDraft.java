package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.indexer.understand.Draft;
import org.jspecify.annotations.Nullable;

/// A document after people had their say.
///
/// @param draft what is known about it
/// @param visibility who it is for
/// @param pinned the id that a person gave it; null when nobody did
public record CorrectedDraft(Draft draft, Visibility visibility, @Nullable DocumentId pinned) {}
