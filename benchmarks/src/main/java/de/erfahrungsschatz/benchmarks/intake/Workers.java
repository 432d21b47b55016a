package de.erfahrungsschatz.benchmarks.intake;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.Extraction;
import de.erfahrungsschatz.indexer.extract.ExtractionLimits;
import de.erfahrungsschatz.indexer.extract.Extractor;
import de.erfahrungsschatz.indexer.extract.Outcome;
import de.erfahrungsschatz.indexer.extract.Passwords;
import de.erfahrungsschatz.indexer.extract.TextRecognition;
import de.erfahrungsschatz.indexer.extract.TikaExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A program that reads files as the indexer does, with a worker for each processor, and indexes nothing.
public final class Workers {

    private Workers() {}

    /// Tells how many characters were read. The order to be read in is that of the list.
    ///
    /// @param arguments the folder of the parsers, the folder, and a file that lists the paths below the folder
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        ExtractionLimits limits = ExtractionLimits.standard();
        Path folder = Path.of(arguments[1]);
        List<String> paths = Files.readAllLines(Path.of(arguments[2]));
        List<Future<Long>> texts = new ArrayList<>();
        try (Extractor extractor = new TikaExtractor(Path.of(arguments[0]), limits, new TextRecognition.Off(),
                Passwords.NONE, paths.size());
                ExecutorService threads = Executors.newFixedThreadPool(limits.workers())) {
            for (String path : paths) {
                texts.add(threads.submit(() -> characters(extractor.extract(folder.resolve(path), path))));
            }
            for (Future<Long> text : texts) {
                System.out.println(Progress.read(text.get()));
            }
        }
        System.out.println(Progress.END);
    }

    private static long characters(List<Extraction> extractions) {
        return extractions.stream().map(Extraction::outcome).filter(Outcome.WithText.class::isInstance)
                .map(Outcome.WithText.class::cast).flatMap(read -> read.text().blocks().stream()).map(Block::text)
                .mapToLong(String::length).sum();
    }
}
