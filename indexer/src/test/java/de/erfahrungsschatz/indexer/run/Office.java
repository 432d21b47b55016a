package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.run.RunOptions.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A network's office at work: a folder of documents, a data folder, and the runs between them.
final class Office {

    final Path folder;
    final DataFolder data;
    /// When its runs take place.
    static final Instant TODAY = Instant.parse("2026-06-01T10:00:00Z");

    private final Vocabularies vocabularies;
    private TextExtractor extractor = new TextExtractor();

    Office(Path place) {
        this(place.resolve("documents"), new DataFolder(place.resolve("data")), vocabularies("Grauhagen"));
        createFolder();
    }

    private Office(Path folder, DataFolder data, Vocabularies vocabularies) {
        this.folder = folder;
        this.data = data;
        this.vocabularies = vocabularies;
    }

    /// The same office with another folder of documents.
    Office alsoWith(String other) {
        Office office = new Office(folder.resolveSibling(other), data, vocabularies);
        office.createFolder();
        return office;
    }

    /// The same office with a copy of its data folder as it is in this moment.
    Office withCopyOfData(Path copy) {
        try {
            FrozenRunTest.copy(data.root(), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Office(folder, new DataFolder(copy), vocabularies);
    }

    /// The same office with another name for its city.
    Office calling(String city) {
        return new Office(folder, data, vocabularies(city));
    }

    /// The same office with other vocabularies.
    Office knowing(Vocabularies others) {
        return new Office(folder, data, others);
    }

    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void move(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Moves the other office's whole folder to where this one has its own.
    void takeOver(Office other) {
        try {
            Files.delete(folder);
            Files.move(other.folder, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says when a file was last written.
    void date(String path, Instant time) {
        try {
            Files.setLastModifiedTime(folder.resolve(path), FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunResult index(Scope scope) {
        extractor = new TextExtractor();
        return run().run(new RunOptions(folder, null, false, scope), occasion(), new Silence());
    }

    RunResult index() {
        return index(null, false);
    }

    RunResult index(@Nullable Visibility visibility, boolean allowEmpty) {
        extractor = new TextExtractor();
        return run().run(new RunOptions(folder, visibility, allowEmpty, Scope.CHANGES), occasion(), new Silence());
    }

    RunResult index(Path other) {
        return run().run(new RunOptions(other, null, false, Scope.CHANGES), occasion(), new Silence());
    }

    /// Indexes with a clock that shows these times, the last one ever after.
    RunResult indexAt(List<Instant> times) {
        Iterator<Instant> next = times.iterator();
        Instant[] shown = {Instant.EPOCH};
        InstantSource clock = () -> {
            shown[0] = next.hasNext() ? next.next() : shown[0];
            return shown[0];
        };
        return run(clock.withZone(ZoneOffset.UTC)).run(new RunOptions(folder, null, false, Scope.CHANGES), occasion(),
                new Silence());
    }

    /// Indexes and asks to end as soon as so many files are filed.
    RunResult indexStoppingAfter(int files) {
        return indexStoppingAfter(files, false);
    }

    RunResult indexByForceStoppingAfter(int files) {
        return indexStoppingAfter(files, true);
    }

    private RunResult indexStoppingAfter(int files, boolean force) {
        extractor = new TextExtractor();
        StopSignal stop = new StopSignal();
        if (files == 0) {
            stop.request();
        }
        return run().run(new RunOptions(folder, null, false, force ? Scope.EVERYTHING : Scope.CHANGES),
                new Occasion("index", Set.of(), stop),
                new Impatience(files, stop));
    }

    /// Indexes while these are still being written.
    RunResult indexLeaving(String... paths) {
        extractor = new TextExtractor();
        return run().run(new RunOptions(folder, null, false, Scope.CHANGES),
                new Occasion("watch", Set.of(paths), new StopSignal()), new Silence());
    }

    Forecast forecast() {
        return run().forecast(new RunOptions(folder, null, false, Scope.CHANGES), occasion());
    }

    /// The paths that the last run read.
    List<String> lastRead() {
        return extractor.read.stream().sorted().toList();
    }

    /// What a viewer finds, in the order of the titles.
    List<Hit> find(Viewer viewer, String text) {
        try (SearchIndex index = Engine.load().open(data)) {
            SearchRequest request = new SearchRequest(QueryParser.parse(text), Filters.NONE, Sort.RELEVANCE, 0, 100, 3)
                    .exactly();
            return index.search(viewer, request).hits().stream()
                    .sorted((a, b) -> a.metadata().title().value().compareTo(b.metadata().title().value())).toList();
        }
    }

    List<String> titles(Viewer viewer, String text) {
        return find(viewer, text).stream().map(hit -> hit.metadata().title().value()).toList();
    }

    private IndexRun run() {
        return run(Clock.fixed(TODAY, ZoneOffset.UTC));
    }

    private IndexRun run(Clock clock) {
        TextExtractor current = extractor;
        return new IndexRun(Engine.load(), data, vocabularies, IndexerConfig.defaults(),
                clock, _ -> current);
    }

    private static Occasion occasion() {
        return new Occasion("index", Set.of(), new StopSignal());
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabularies vocabularies(String city) {
        Concept member = new Concept("grauhagen", city, List.of(), List.of(), List.of(), List.of(), null, null, null,
                true, null);
        return new Vocabularies(List.of(new Vocabulary(VocabularyName.CITIES, List.of(member))));
    }

    /// Nobody watches.
    static final class Silence implements Progress {

        @Override
        public void begin(int files) {}

        @Override
        public void step(String path) {}

        @Override
        public void close() {}
    }

    /// Asks to end after so many files.
    static final class Impatience implements Progress {

        private final StopSignal stop;
        private int left;

        Impatience(int files, StopSignal stop) {
            this.left = files;
            this.stop = stop;
        }

        @Override
        public void begin(int files) {}

        @Override
        public void step(String path) {
            left--;
            if (left == 0) {
                stop.request();
            }
        }

        @Override
        public void close() {}
    }
}
