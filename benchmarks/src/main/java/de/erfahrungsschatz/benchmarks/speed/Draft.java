package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Folders;
import de.erfahrungsschatz.benchmarks.speed.layout.BestLayoutIndex;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// An index that is being written, with a watch that runs only meanwhile.
final class Draft {

    private final String name;
    private final List<Path> folders;
    private final Consumer<Document> put;
    private final Runnable finish;
    private long nanoseconds;

    private Draft(String name, List<Path> folders, Consumer<Document> put, Runnable finish) {
        this.name = name;
        this.folders = folders;
        this.put = put;
        this.finish = finish;
    }

    /// An index of the product in an empty data folder.
    static Draft ofProduct(Path folder, Vocabularies vocabularies) {
        DataFolder data = new DataFolder(folder);
        IndexUpdate update = Engine.load().update(data, vocabularies);
        return new Draft(Entrant.PRODUCT, Arrays.stream(Visibility.values()).map(data::part).toList(), update::put,
                () -> {
                    try (update) {
                        data.publish(new Generation(1, update.prepare(), "none"));
                    }
                });
    }

    /// An index of plain Lucene in an empty folder.
    static Draft ofBestLayout(Path folder) {
        BestLayoutIndex index = BestLayoutIndex.in(folder);
        return new Draft(Entrant.LUCENE, List.of(folder), index::put, index::close);
    }

    /// Adds documents, as many at once as there are processors.
    void add(List<Document> documents) {
        clock(() -> documents.parallelStream().forEach(put));
    }

    /// Makes the index durable.
    IndexCost finish() {
        clock(finish);
        return new IndexCost(name, nanoseconds / 1e9, folders.stream().mapToLong(Folders::bytes).sum());
    }

    private void clock(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        nanoseconds += System.nanoTime() - begin;
    }
}
