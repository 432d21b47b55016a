package de.erfahrungsschatz.indexer.understand.text;

/// A place in a text where a concept is named.
///
/// @param concept the concept's id
/// @param weak whether it is named by an ambiguous label, which proves nothing alone
/// @param start where the name begins in the text, in UTF-16 units
/// @param end where it ends, exclusive
public record LabelMatch(String concept, boolean weak, int start, int end) {}
