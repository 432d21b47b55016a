package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.crawl.Crawler;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.extract.Extractor;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.mask.ContactMask;
import de.erfahrungsschatz.indexer.run.SingleFile;
import de.erfahrungsschatz.indexer.sidecar.StatementReader;
import de.erfahrungsschatz.indexer.understand.Understanding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inspect`: shows what is understood of one file, and where each value comes from.
@Command(name = "inspect", description = "Zeigt, was von einer Datei verstanden wird und woher jede Angabe stammt.", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATEI", description = "Die Datei.")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner, dessen Einstellungen gelten (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--json", description = "Gibt JSON aus.")
    private boolean json;

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("Die Datei " + file + " gibt es nicht.");
        }
        IndexerConfig config = setup.config(data);
        Vocabularies vocabularies = Setup.vocabularies(config);
        SingleFile read = read(config, vocabularies);
        print(json ? InspectionJson.of(read) : InspectionText.of(read, vocabularies));
        return read.readings().stream().anyMatch(Reading::failed) ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    /// Folders above the working folder say nothing about the file, unless it lies elsewhere.
    private SingleFile read(IndexerConfig config, Vocabularies vocabularies) throws IOException {
        Path real = file.toRealPath();
        Path here = Path.of("").toRealPath();
        Path root = real.startsWith(here) ? here : real.getRoot();
        SourceFile source = Crawler.single(root, real);
        try (Extractor extractor = Setup.extractor(config, output.err())) {
            return SingleFile.read(source, new StatementReader(root, vocabularies), extractor,
                    new Understanding(vocabularies, Setup.CLOCK),
                    new ContactMask(config.functionalMailboxes()), Setup.names(config, data),
                    vocabularies.get(VocabularyName.CITIES));
        }
    }

    private void print(String text) {
        PrintWriter out = output.out();
        out.println(text);
        out.flush();
    }
}
