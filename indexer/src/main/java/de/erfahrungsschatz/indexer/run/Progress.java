package de.erfahrungsschatz.indexer.run;

/// Shows how far a run is.
public interface Progress extends AutoCloseable {

    /// The run will read that many files.
    void begin(int files);

    /// One file is done.
    void step(String path);

    @Override
    void close();
}
