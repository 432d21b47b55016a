package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.indexer.crawl.Crawler;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Manifest;
import de.erfahrungsschatz.indexer.sidecar.StatementReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The duplicates in other folders that take over from files of the folder being indexed.
final class Heirs {

    private final Manifest manifest;
    private final Vocabularies vocabularies;

    Heirs(Manifest manifest, Vocabularies vocabularies) {
        this.manifest = manifest;
        this.vocabularies = vocabularies;
    }

    /// What has to be done in other folders after that has been done in one: as a rule nothing.
    List<Plan> plans(Plan named) {
        Successions successions = new Successions(named.tasks(), named.gone());
        Map<String, List<Entry>> folders = manifest.entries().stream()
                .filter(entry -> !entry.root().equals(named.root()) && !named.moved().contains(entry))
                .filter(successions::concern).collect(Collectors.groupingBy(Entry::root, TreeMap::new,
                        Collectors.toList()));
        return folders.entrySet().stream()
                .map(folder -> plan(folder.getKey(), folder.getValue(), successions, named.moved())).toList();
    }

    private Plan plan(String root, List<Entry> concerned, Successions successions, List<Entry> moved) {
        Visibility standard = manifest.defaultOf(root).orElse(Visibility.MEMBERS);
        Path folder = Path.of(root);
        StatementReader statements = new StatementReader(folder, vocabularies);
        List<Task> tasks = new ArrayList<>();
        List<Entry> same = new ArrayList<>(manifest.of(root).values());
        same.removeAll(concerned);
        same.removeAll(moved);
        for (Entry entry : concerned) {
            try {
                SourceFile file = Crawler.single(folder, folder.resolve(entry.path()));
                tasks.add(successions.task(file, entry, statements.read(file), standard));
            } catch (IOException _) {
                // Its folder may not be there today: when it is, it must be read.
                same.add(entry.outdated());
            }
        }
        return new Plan(root, standard, tasks, same, List.of(), List.of(), List.of());
    }
}
