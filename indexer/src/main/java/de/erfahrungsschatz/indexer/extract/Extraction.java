package de.erfahrungsschatz.indexer.extract;

/// What became of one source.
///
/// @param path below the indexed folder, with `/`; a source inside another is `mail.eml!/anlage.pdf`
/// @param outcome what became of it
/// @param effort what it took
public record Extraction(String path, Outcome outcome, Effort effort) {

    /// Of a source that was not opened.
    static Extraction unopened(String path, Outcome outcome) {
        return new Extraction(path, outcome, Effort.NONE);
    }
}
