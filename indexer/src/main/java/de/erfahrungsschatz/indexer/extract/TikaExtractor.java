package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Staging.Staged;
import de.erfahrungsschatz.indexer.extract.Workers.Answer;
import de.erfahrungsschatz.indexer.extract.cache.AnswerCache;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads files with Apache Tika, whose parsers run in worker processes: whatever a file does to its parser, this program goes
/// on. Closing ends the workers; they also end by themselves when this program dies.
public final class TikaExtractor implements Extractor {

    private final ExtractionLimits limits;
    private final Staging staging;
    private final Scans scans;
    private final FileParser parser;
    private final @Nullable AnswerCache cache;
    private final FileNames names = new FileNames();
    private final Obstacles obstacles;
    private final PartsReader reader;

    /// @param library the folder of jars (parsers and worker code) that are a worker's class path
    /// @param files how many will be read, as far as that is known
    /// @throws IllegalStateException when there are no parsers
    public TikaExtractor(Path library, ExtractionLimits limits, TextRecognition recognition, Passwords passwords,
            int files) {
        this(library, limits, recognition, passwords, null, files);
    }

    /// @param memory null to remember nothing
    private TikaExtractor(Path library, ExtractionLimits limits, TextRecognition recognition, Passwords passwords,
            @Nullable Memory memory, int files) {
        if (!Files.isDirectory(library)) {
            throw new IllegalStateException("There are no parsers: " + library.toAbsolutePath() + " does not exist");
        }
        this.limits = limits;
        this.staging = Staging.create();
        this.scans = new Scans(recognition, limits);
        Workers workers = new Workers(library, staging.folder(), limits, scans, passwords, files);
        this.cache = memory == null ? null
                : new AnswerCache(memory.folder(), Conditions.of(library, limits, recognition, passwords));
        this.parser = memory == null || cache == null ? workers
                : new RememberingParser(workers, cache, memory);
        this.obstacles = new Obstacles(limits);
        this.reader = new PartsReader(limits, scans, names);
    }

    /// With the parsers that lie in `lib/extract` beside this program, for a file or a few.
    public static TikaExtractor withShippedParsers(ExtractionLimits limits, TextRecognition recognition,
            Passwords passwords) {
        return new TikaExtractor(shippedParsers(), limits, recognition, passwords, 1);
    }

    /// With the parsers that lie in `lib/extract` beside this program, asked only about what they were not asked about before.
    ///
    /// @param files how many will be read
    public static TikaExtractor withShippedParsers(ExtractionLimits limits, TextRecognition recognition,
            Passwords passwords, Memory memory, int files) {
        return new TikaExtractor(shippedParsers(), limits, recognition, passwords, memory, files);
    }

    private static Path shippedParsers() {
        try {
            Path program = Path.of(TikaExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return program.resolveSibling("lib").resolve("extract");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This program does not lie in a folder", e);
        }
    }

    /// Where answers of workers are remembered from run to run.
    ///
    /// @param folder made when first written to; its content may be lost at any time
    /// @param afresh whether everything is read anew, and remembered in place of what was
    /// @param secret tells of the words of an answer whether it must not be remembered
    public record Memory(Path folder, boolean afresh, Predicate<Collection<String>> secret) {}

    @Override
    public List<Extraction> extract(Path file, String path) {
        try {
            Optional<Outcome> refusal = refusal(file, path);
            return refusal.isPresent() ? List.of(Extraction.unopened(path, refusal.get())) : parse(file, path);
        } catch (NoSuchFileException e) {
            return List.of(Extraction.unopened(path, obstacles.gone()));
        } catch (IOException e) {
            return List.of(Extraction.unopened(path, obstacles.notOpened()));
        }
    }

    /// What can be said without a parser.
    private Optional<Outcome> refusal(Path file, String path) throws IOException {
        Optional<Outcome> byName = names.refusal(path);
        if (byName.isPresent()) {
            return byName;
        }
        long bytes = Files.size(file);
        if (bytes == 0) {
            return Optional.of(obstacles.nothingInIt());
        }
        if (bytes > limits.maxFileBytes()) {
            return Optional.of(obstacles.tooLarge(bytes));
        }
        try (InputStream start = new BufferedInputStream(Files.newInputStream(file))) {
            FileKind kind = names.kindOf(start, path);
            if (kind == FileKind.PICTURE) {
                return scans.unopened();
            }
            return kind.isRefused() ? Optional.of(obstacles.refused(kind)) : Optional.empty();
        }
    }

    private List<Extraction> parse(Path file, String path) throws IOException {
        try (Staged staged = staging.stage(file, path)) {
            return switch (parser.parse(staged.path())) {
                case Answer.Parsed(List<Part> parts) -> reader.read(parts, path);
                case Answer.Lost(Workers.Loss loss) -> List.of(Extraction.unopened(path, switch (loss) {
                    case TIMEOUT -> obstacles.timedOut();
                    case OUT_OF_MEMORY -> obstacles.outOfMemory();
                    case CRASH -> obstacles.crashed();
                }));
            };
        }
    }

    @Override
    public void rememberOnly(Set<String> contents) {
        if (cache != null) {
            cache.keepOnly(contents);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } finally {
            staging.close();
        }
    }
}
