package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.indexer.understand.text.LabelMatch;

/// A format that a passage names.
///
/// @param mention its name in the passage
/// @param place where that stands
record NamedFormat(LabelMatch mention, Place place) {}
