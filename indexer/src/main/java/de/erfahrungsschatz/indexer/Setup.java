package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that every command shares: which settings hold, and with them which vocabularies.
final class Setup {

    @Option(names = "--config", paramLabel = "DATEI", description = "Die Einstellungen als YAML-Datei.")
    private @Nullable Path file;

    /// The settings.
    ///
    /// @throws UsageException with everything that is wrong in the file
    IndexerConfig config() {
        if (file == null) {
            return IndexerConfig.defaults();
        }
        if (!Files.isRegularFile(file)) {
            throw new UsageException("Die Einstellungsdatei " + file + " gibt es nicht.");
        }
        try {
            return IndexerConfig.read(file);
        } catch (InvalidYamlException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /// The vocabularies that the settings name.
    ///
    /// @throws UsageException with everything that is wrong in them
    static Vocabularies vocabularies(IndexerConfig config) {
        try {
            return VocabularyReader.read(config.vocabularies());
        } catch (InvalidYamlException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
