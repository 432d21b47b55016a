package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.extract.Extractor;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Manifest;
import de.erfahrungsschatz.indexer.manifest.ManifestFile;
import de.erfahrungsschatz.indexer.manifest.Reading.Indexed;
import de.erfahrungsschatz.indexer.mask.ContactMask;
import de.erfahrungsschatz.indexer.run.RunResult.Row;
import de.erfahrungsschatz.indexer.understand.Understanding;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the indexes of a data folder up to what lies in a folder of documents.
public final class IndexRun {

    private static final Logger LOG = LoggerFactory.getLogger("indexer.run");

    private final Engine engine;
    private final DataFolder data;
    private final Vocabularies vocabularies;
    private final IndexerConfig config;
    private final Clock clock;
    private final IntFunction<Extractor> extractors;

    /// @param extractors opens an extractor for so many files; asked only when something must be read
    public IndexRun(Engine engine, DataFolder data, Vocabularies vocabularies, IndexerConfig config, Clock clock,
            IntFunction<Extractor> extractors) {
        this.engine = engine;
        this.data = data;
        this.vocabularies = vocabularies;
        this.config = config;
        this.clock = clock;
        this.extractors = extractors;
    }

    /// Tells what a run would do, and changes nothing.
    ///
    /// @throws RunRefusedException when it would not begin
    public Forecast forecast(RunOptions options, Occasion occasion) {
        Withdrawn withdrawn = Withdrawn.of(config, data);
        return Forecast.of(planning(manifest(withdrawn), occasion, withdrawn).plan(options).getFirst());
    }

    /// Runs. Readers see the result when it is finished, all at once; a run that is ended before leaves everything as it was. One that
    /// is asked to end publishes what it has read, and the next run reads the rest.
    ///
    /// @throws RunRefusedException when it must not begin
    /// @throws RunStoppedException when it was asked to end and there is nothing to publish
    public RunResult run(RunOptions options, Occasion occasion, Progress progress) {
        long begun = System.nanoTime();
        RunResult result = locked(options, occasion, progress);
        LOG.atInfo().setMessage("run finished").addKeyValue("sources", result.rows().size())
                .addKeyValue("milliseconds", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).log();
        return result;
    }

    private RunResult locked(RunOptions options, Occasion occasion, Progress progress) {
        Instant begun = clock.instant();
        Owner owner = Owner.current(occasion.command(), clock);
        try (RunLock _ = RunLock.take(data, owner)) {
            Withdrawn withdrawn = Withdrawn.of(config, data);
            RunResult result = updated(options, occasion, progress, begun, withdrawn);
            if (withdrawn.isBehind()) {
                withdrawn.forgetBefore(data, engine);
            }
            return result;
        }
    }

    private RunResult updated(RunOptions options, Occasion occasion, Progress progress, Instant begun,
            Withdrawn withdrawn) {
        try (IndexUpdate update = withdrawn.isBehind() ? engine.rebuild(data, vocabularies)
                : engine.update(data, vocabularies)) {
            Manifest manifest = manifest(withdrawn);
            Planning planning = planning(manifest, occasion, withdrawn);
            Work work = Work.of(update.startsEmpty() ? planning.everything(options) : planning.plan(options));
            if (work.isIdle()) {
                progress.begin(0);
                Manifest next = next(manifest, work.plans(), List.of(), List.of());
                return result(begun, occasion, work, next, publish(update, manifest, next, withdrawn));
            }
            try (Extractor extractor = extractors.apply(work.agenda().left().size())) {
                Filing filing = new Filing(update, new ContactMask(config.functionalMailboxes()), withdrawn.names(),
                        vocabularies.get(VocabularyName.CITIES), staying(manifest, work.plans()), work.agenda().left());
                List<Entry> filed = file(update, filing, work, reader(extractor, withdrawn), occasion.stop(), progress);
                Manifest next = next(manifest, work.plans(), filed, unread(update, manifest, work));
                Copies.toNote(manifest, next, filed).forEach(update::noteCopies);
                long generation = publish(update, manifest, next, withdrawn);
                extractor.rememberOnly(without(next.contents(), filing.masked()));
                return result(begun, occasion, work, next, generation);
            }
        }
    }

    private Planning planning(Manifest manifest, Occasion occasion, Withdrawn withdrawn) {
        return new Planning(data, vocabularies, config, manifest, clock, occasion, withdrawn.ledger(),
                withdrawn.names());
    }

    private SourceReader reader(Extractor extractor, Withdrawn withdrawn) {
        return new SourceReader(extractor, new Understanding(vocabularies, clock), withdrawn.names());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /// What has to be done: plans without their tasks, the first for the folder that the operator named, and the tasks.
    private record Work(boolean isIdle, List<Plan> plans, Agenda agenda) {

        static Work of(List<Plan> plans) {
            return new Work(plans.stream().allMatch(Plan::isIdle), plans.stream().map(Plan::withoutTasks).toList(),
                    new Agenda(plans));
        }
    }

    /// The tasks that the run was asked to leave.
    private static List<Task> unread(IndexUpdate update, Manifest manifest, Work work) {
        List<Task> unread = work.agenda().left();
        if (!unread.isEmpty() && update.startsEmpty() && !manifest.entries().isEmpty()) {
            throw new RunStoppedException("Vorzeitig beendet: Der Index muss ganz neu gebaut werden und wird erst "
                    + "veröffentlicht, wenn er vollständig ist; bis dahin gilt der bisherige.");
        }
        return unread;
    }

    private List<Entry> file(IndexUpdate update, Filing filing, Work work, SourceReader reader, StopSignal stop,
            Progress progress) {
        progress.begin(work.agenda().left().size());
        work.plans().forEach(plan -> plan.gone().forEach(entry -> entry.ids().forEach(update::remove)));
        List<Entry> filed = new ArrayList<>();
        OldGeneration memory = new OldGeneration();
        for (Agenda.Folder folder : work.agenda().folders()) {
            folder.handOut(stop)
                    .gather(Gatherers.mapConcurrent(config.extraction().workers() * 2, reader::read))
                    .forEach(read -> {
                        Entry entry = filing.file(read, folder.root(), folder.standard());
                        filed.add(entry);
                        progress.step(entry.path());
                        log(entry);
                        memory.tidyUp();
                    });
        }
        return filed;
    }

    private static void log(Entry entry) {
        entry.readings().forEach(reading -> LOG.atDebug().setMessage("source filed").addKeyValue("path", reading.path())
                .addKeyValue("outcome", reading.result()).addKeyValue("documents", reading.documents().size()).log());
    }

    /// What is known of all files that are not read in this run.
    private static List<Entry> staying(Manifest manifest, List<Plan> plans) {
        List<String> roots = plans.stream().map(Plan::root).toList();
        Set<Entry> moved = plans.stream().flatMap(plan -> plan.moved().stream()).collect(Collectors.toSet());
        Stream<Entry> others = manifest.entries().stream()
                .filter(entry -> !roots.contains(entry.root()) && !moved.contains(entry));
        return Stream.concat(others, plans.stream().flatMap(plan -> plan.same().stream())).toList();
    }

    private static Manifest next(Manifest manifest, List<Plan> plans, List<Entry> filed, List<Task> unread) {
        Map<String, Visibility> defaults = new HashMap<>(manifest.defaults());
        plans.forEach(plan -> defaults.put(plan.root(), plan.standard()));
        List<Entry> entries = new ArrayList<>(staying(manifest, plans));
        entries.addAll(filed);
        unread.stream().map(Task::before).filter(Objects::nonNull).map(Entry::outdated).forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::root).thenComparing(Entry::path));
        return new Manifest(defaults, entries);
    }

    /// Publishes index and manifest together, unless nothing is new.
    private long publish(IndexUpdate update, Manifest manifest, Manifest next, Withdrawn withdrawn) {
        Optional<Generation> last = data.generation();
        if (last.isPresent() && next.equals(manifest) && !update.startsEmpty()) {
            return last.get().number();
        }
        long number = last.map(Generation::number).orElse(0L) + 1;
        String name = "manifest-" + number + ".jsonl";
        Map<Visibility, String> commits = update.prepare();
        ManifestFile.write(data.privatePart().resolve(name), next);
        data.publish(new Generation(number, commits, name, withdrawn.provisional(last)));
        ManifestFile.removeOthers(data.privatePart(), name, last.map(Generation::manifest));
        LOG.atInfo().setMessage("generation published").addKeyValue("generation", number)
                .addKeyValue("files", next.entries().size()).log();
        return number;
    }

    private RunResult result(Instant begun, Occasion occasion, Work work, Manifest next, long generation) {
        Plan plan = work.plans().getFirst();
        Collection<Task> unread = work.agenda().leftOfNamed();
        Set<String> outdated = unread.stream().map(Task::before).filter(Objects::nonNull).map(Entry::path)
                .collect(Collectors.toSet());
        List<Row> rows = next.entries().stream().filter(entry -> entry.root().equals(plan.root()))
                .filter(entry -> !outdated.contains(entry.path()))
                .flatMap(entry -> entry.readings().stream()
                        .map(reading -> new Row(work.agenda().change(entry.path()), reading)))
                .toList();
        Map<Visibility, Long> counts = new EnumMap<>(Visibility.class);
        next.entries().stream().flatMap(Entry::documents).map(Indexed::visibility)
                .forEach(visibility -> counts.merge(visibility, 1L, Long::sum));
        RunFacts facts = new RunFacts(occasion.command(), plan.root(), begun, clock.instant(), generation,
                unread.size());
        RunResult result = new RunResult(facts, rows, plan.gone(), plan.leftOut(), counts, next.groups(),
                unread.stream().map(task -> task.file().path()).toList());
        Report.write(data, result);
        return result;
    }

    /// What was known, without the names of those who have withdrawn since.
    private Manifest manifest(Withdrawn withdrawn) {
        return data.generation().map(generation -> ManifestFile.read(data.privatePart().resolve(generation.manifest())))
                .orElse(Manifest.EMPTY).calling(withdrawn.names()::path, withdrawn.names()::mask);
    }
}
