package de.erfahrungsschatz.indexer.understand.text;

/// A word of a text.
///
/// @param folded in lower case, without marks on its letters (`städte` becomes `stadte`), gender signs removed
/// @param start where it begins in the text, in UTF-16 units
/// @param end where it ends, exclusive
public record Word(String folded, int start, int end) {}
