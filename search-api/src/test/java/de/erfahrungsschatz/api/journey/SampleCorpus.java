package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/// The sample corpus of the repository, indexed once for all tests that look at it.
final class SampleCorpus {

    /// Its data folder.
    static final Path DATA = indexed();

    private SampleCorpus() {}

    private static Path indexed() {
        Path data = Repository.emptyFolder("sample");
        Program run = Program.run(Repository.INDEXER, "index", Repository.SAMPLE_DOCUMENTS.toString(), "--data",
                data.toString(), "--config", Repository.SAMPLE_SETTINGS.toString());
        assertThat(run.awaitEnd()).as(run.output()).isZero();
        return data;
    }
}
