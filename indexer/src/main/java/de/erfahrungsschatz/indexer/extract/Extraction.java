package de.erfahrungsschatz.indexer.extract;

/// What became of one source.
///
/// @param path below the indexed folder, with `/`; a source inside another is `mail.eml!/anlage.pdf`
/// @param outcome what became of it
public record Extraction(String path, Outcome outcome) {}
