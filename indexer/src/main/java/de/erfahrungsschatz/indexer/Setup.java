package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerException;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.extract.Extractor;
import de.erfahrungsschatz.indexer.extract.TextRecognition;
import de.erfahrungsschatz.indexer.extract.TikaExtractor;
import de.erfahrungsschatz.indexer.extract.TikaExtractor.Memory;
import de.erfahrungsschatz.indexer.mask.NameMask;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that every command shares: which settings hold, and with them which vocabularies.
final class Setup {

    /// Days begin and end as they do in Germany.
    static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Berlin"));

    @Option(names = "--config", paramLabel = "DATEI", description = "Die Einstellungen als YAML-Datei "
            + "(Vorgabe: config/indexer.yaml im Datenordner, wenn es sie gibt).")
    private @Nullable Path file;

    /// The files that say which settings and vocabularies hold, whether they are there or not.
    ///
    /// @throws UsageException with everything that is wrong in the settings
    List<Path> files(Path data) {
        Path vocabularies = config(data).vocabularies();
        return Stream.concat(Stream.of(file == null ? usual(data) : file),
                vocabularies == null ? Stream.empty() : VocabularyReader.files(vocabularies).stream())
                .map(Path::toAbsolutePath).toList();
    }

    /// The settings: those of the file that was named, else those of the data folder, else the defaults.
    ///
    /// @throws UsageException with everything that is wrong in the file
    IndexerConfig config(Path data) {
        Path usual = usual(data);
        if (file == null && !Files.exists(usual)) {
            return IndexerConfig.defaults().withdrawalsIn(LedgerFolder.usual(data, null));
        }
        Path named = file == null ? usual : file;
        if (!Files.isRegularFile(named)) {
            throw new UsageException("Die Einstellungsdatei " + named + " gibt es nicht.");
        }
        try {
            return IndexerConfig.read(named).withdrawalsIn(LedgerFolder.usual(data, named));
        } catch (InvalidYamlException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Path usual(Path data) {
        return data.resolve("config").resolve("indexer.yaml");
    }

    /// Opens what reads files as the settings ask for.
    ///
    /// @param warnings where to say what the operator should know
    static Extractor extractor(IndexerConfig config, PrintWriter warnings) {
        adviseOnRecognition(config, warnings);
        return TikaExtractor.withShippedParsers(config.extraction(), config.recognition(), config.passwords());
    }

    /// As [#extractor(IndexerConfig, PrintWriter)], but what was read before is remembered in the data folder.
    ///
    /// @param files how many will be read
    /// @param afresh whether everything is read anew all the same
    static Extractor extractor(IndexerConfig config, DataFolder data, int files, boolean afresh, PrintWriter warnings) {
        adviseOnRecognition(config, warnings);
        Memory memory = new Memory(data.privatePart().resolve("extraction"), afresh,
                names(config, data.root())::mayName);
        return TikaExtractor.withShippedParsers(config.extraction(), config.recognition(), config.passwords(), memory,
                files);
    }

    /// What takes out of documents who has withdrawn.
    ///
    /// @throws UsageException when the ledger cannot be used
    static NameMask names(IndexerConfig config, Path data) {
        return new NameMask(ledger(config, data), config.functionalMailboxes());
    }

    /// Who has withdrawn.
    ///
    /// @throws UsageException when the ledger cannot be used
    static Ledger ledger(IndexerConfig config, Path data) {
        try {
            return Ledger.read(config.ledger(data));
        } catch (LedgerException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void adviseOnRecognition(IndexerConfig config, PrintWriter warnings) {
        if (config.recognition() instanceof TextRecognition.WithoutGerman lacking) {
            warnings.println(lacking.advice());
            warnings.flush();
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
