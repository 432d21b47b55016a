package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.crawl.Crawl;
import de.erfahrungsschatz.indexer.crawl.Crawler;
import de.erfahrungsschatz.indexer.manifest.Manifest;
import de.erfahrungsschatz.indexer.mask.NameMask;
import de.erfahrungsschatz.indexer.run.RunOptions.Scope;
import de.erfahrungsschatz.indexer.sidecar.StatementReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Decides what has to be done about folders, and refuses what looks like a mistake.
final class Planning {

    private final DataFolder data;
    private final Vocabularies vocabularies;
    private final Manifest manifest;
    private final Settings settings;
    private final Clock clock;
    private final Occasion occasion;
    private final NameMask names;

    /// @param withdrawn who has withdrawn
    /// @param names takes them out of the names of files
    Planning(DataFolder data, Vocabularies vocabularies, IndexerConfig config, Manifest manifest, Clock clock,
            Occasion occasion, Ledger withdrawn, NameMask names) {
        this.data = data;
        this.vocabularies = vocabularies;
        this.manifest = manifest;
        this.clock = clock;
        this.settings = new Settings(config, vocabularies, withdrawn.state());
        this.occasion = occasion;
        this.names = names;
    }

    /// What has to be done about the folder that the operator named, first, and about duplicates in other folders that take over
    /// from files in it.
    ///
    /// @throws RunRefusedException when there is no such folder, or nothing in it any more
    List<Plan> plan(RunOptions options) {
        Plan named = planOf(options, occasion.unsettled());
        List<Plan> plans = new ArrayList<>(List.of(named));
        plans.addAll(new Heirs(manifest, vocabularies).plans(named));
        return plans;
    }

    /// What has to be done when the index starts from nothing: every folder that the data folder knows is read again, the one that
    /// the operator named first.
    ///
    /// @throws RunRefusedException when one of them is missing
    List<Plan> everything(RunOptions options) {
        Plan named = planOf(new RunOptions(options.folder(), options.visibility(), options.allowEmpty(),
                Scope.EVERYTHING), occasion.unsettled());
        List<Plan> plans = new ArrayList<>(List.of(named));
        manifest.defaults().keySet().stream().sorted().filter(root -> !root.equals(named.root())).forEach(
                root -> plans.add(planOf(new RunOptions(Path.of(root), null, false, Scope.EVERYTHING), Set.of())));
        return plans.stream().map(Plan::withoutIndex).toList();
    }

    private Plan planOf(RunOptions options, Set<String> unsettled) {
        Path folder = real(options.folder());
        if (folder.startsWith(real(data.root()))) {
            throw new RunRefusedException(
                    "Der Ordner " + folder + " liegt im Datenordner, und dort liegt nur, was dieses "
                            + "Programm selbst schreibt: Bitte einen Ordner mit Dokumenten nennen.");
        }
        String root = folder.toString();
        Visibility standard = options.visibility() != null
                ? options.visibility()
                : manifest.defaultOf(root).orElse(Visibility.MEMBERS);
        FileTimes times = new FileTimes(clock.instant());
        Crawl crawl = crawl(folder, options);
        if (crawl.files().isEmpty() && !manifest.of(root).isEmpty() && !options.allowEmpty()) {
            throw new RunRefusedException(
                    String.format(Locale.GERMANY,
                            "In %s liegt keine Datei mehr, im Index sind aber %d von dort. Wenn das stimmt, "
                                    + "entfernt sie derselbe Aufruf mit --allow-empty.",
                            root, manifest.of(root).size()));
        }
        return new Comparison(manifest, root, new StatementReader(folder, vocabularies), settings, standard,
                options.scope(), times, occasion.stop())
                .plan(crawl.leaving(unsettled).calling(names::path, names::mask), root);
    }

    private Crawl crawl(Path folder, RunOptions options) {
        if (!Files.isDirectory(folder)) {
            if (options.allowEmpty() && !manifest.of(folder.toString()).isEmpty()) {
                return new Crawl(List.of(), List.of());
            }
            if (Files.exists(folder)) {
                throw new RunRefusedException(folder + " ist eine Datei: Indexiert werden Ordner. "
                        + "Was von einer Datei verstanden wird, zeigt: erfahrungsschatz inspect " + folder);
            }
            throw new RunRefusedException("Den Ordner " + folder
                    + " gibt es nicht. Ist er nicht eingehängt oder anders geschrieben?"
                    + (manifest.of(folder.toString()).isEmpty() ? ""
                            : " Wenn seine Dokumente aus dem Index sollen: erfahrungsschatz index " + folder
                                    + " --allow-empty"));
        }
        try {
            return Crawler.crawl(folder, real(data.root()));
        } catch (IOException e) {
            throw new UncheckedIOException("Der Ordner " + folder + " lässt sich nicht öffnen", e);
        }
    }

    /// The folder without links and dots, as far as it exists.
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException _) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
