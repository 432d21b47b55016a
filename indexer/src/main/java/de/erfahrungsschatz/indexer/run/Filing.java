package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.text.Sketch;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.extract.Outcome;
import de.erfahrungsschatz.indexer.identity.DocumentIds;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.manifest.Reading.Indexed;
import de.erfahrungsschatz.indexer.manifest.Reading.Result;
import de.erfahrungsschatz.indexer.mask.ContactMask;
import de.erfahrungsschatz.indexer.mask.NameMask;
import de.erfahrungsschatz.indexer.run.SourceReader.ReadFile;
import de.erfahrungsschatz.indexer.run.SourceReader.ReadSource;
import de.erfahrungsschatz.indexer.sidecar.Corrections;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import de.erfahrungsschatz.indexer.understand.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the documents of files into the index, one file after the other: each with its id, for those it is for, and masked when
/// that is everybody.
final class Filing {

    private final IndexUpdate update;
    private final ContactMask mask;
    private final NameMask names;
    private final Vocabulary cities;
    private final DocumentIds ids;
    private final Set<DocumentId> inUse = new HashSet<>();
    private final Map<Content, Entry> contents = new HashMap<>();
    private final Set<String> masked = new HashSet<>();

    /// @param names takes out who has withdrawn
    /// @param cities tells of which cities districts are
    /// @param staying what is known of all files that are not read in this run
    /// @param tasks the files that will be filed
    Filing(IndexUpdate update, ContactMask mask, NameMask names, Vocabulary cities, List<Entry> staying,
            List<Task> tasks) {
        this.update = update;
        this.mask = mask;
        this.names = names;
        this.cities = cities;
        staying.forEach(entry -> {
            inUse.addAll(entry.ids());
            remember(entry);
        });
        Set<DocumentId> pinned = new HashSet<>();
        tasks.forEach(task -> pinned.addAll(pinned(task)));
        this.ids = new DocumentIds(id -> inUse.contains(id) || pinned.contains(id));
    }

    /// Files one file, and removes what was filed of it before and is no longer in it.
    ///
    /// @param standard who documents are for when nobody says so
    Entry file(ReadFile read, String root, Visibility standard) {
        Task task = read.task();
        List<DocumentId> before = task.before() == null ? List.of()
                : task.before().ids().stream().filter(this::isTold).toList();
        Visibility unstated = task.unstated(standard);
        List<Reading> readings = readings(read, before, unstated);
        if (task.keeps(standard)) {
            readings = noted(readings,
                    "Die Datei ist nicht mehr, wo ihre Sichtbarkeit bestimmt wurde: Sie bleibt bei \""
                            + unstated.label() + "\", bis eine Begleitdatei anderes sagt.");
        }
        if (read.doubt() != null) {
            readings = noted(readings, read.doubt());
        }
        Entry entry = new Entry(root, task.file().path(), task.file().size(),
                task.modified(), task.hash(), task.settings(),
                task.keeps(standard) ? unstated : null,
                readings.stream().map(told -> told.saying(names::mask)).toList());
        Set<DocumentId> now = new HashSet<>(entry.ids());
        before.stream().filter(id -> !now.contains(id) && !inUse.contains(id)).forEach(update::remove);
        inUse.addAll(now);
        remember(entry);
        return entry;
    }

    /// The hashes of the files in which somebody was named who has withdrawn.
    Set<String> masked() {
        return Set.copyOf(masked);
    }

    /// An id in which somebody wrote such a name is given up.
    private boolean isTold(DocumentId id) {
        return !names.names(id.value());
    }

    private void remember(Entry entry) {
        contents.putIfAbsent(Content.of(entry.hash(), entry.documents().map(Indexed::visibility)), entry);
    }

    private List<Reading> readings(ReadFile read, List<DocumentId> before, Visibility unstated) {
        String path = read.task().file().path();
        return switch (read.task().heard()) {
            case Heard.Broken(var _, var problems) -> List.of(withheld(path, problems));
            case Heard.Understood(var _, var statements) -> {
                Corrections corrections = new Corrections(statements,
                        read.sources().isEmpty() ? List.of() : read.sources().getFirst().drafts(), cities);
                boolean unread = read.sources().stream().allMatch(source -> source.drafts().isEmpty());
                List<Problem> problems = new ArrayList<>(unread ? List.of() : corrections.problems());
                statements.pinned().stream().filter(id -> inUse.contains(id)).forEach(id -> problems.add(new Problem(
                        statements.name(), 0, "Die Kennung \"" + id + "\" hat schon ein anderes Dokument.")));
                yield problems.isEmpty() || unread
                        ? put(read, corrections, before, unstated)
                        : List.of(withheld(path, problems));
            }
        };
    }

    private List<Reading> put(ReadFile read, Corrections corrections, List<DocumentId> before, Visibility unstated) {
        List<Corrected> documents = new ArrayList<>();
        for (ReadSource source : read.sources()) {
            boolean itself = source.path().equals(read.task().file().path());
            Corrections own = itself ? corrections : corrections.inside(source.drafts());
            source.drafts().forEach(draft -> documents.add(new Corrected(source.path(), own.apply(draft),
                    own.visibility(draft).orElse(unstated), own.pinned(draft).filter(this::isTold))));
        }
        Content content = Content.of(read.task().hash(), documents.stream().map(Corrected::visibility));
        Entry first = contents.get(content);
        if (first != null && !documents.isEmpty()) {
            return List.of(new Reading(read.task().file().path(), Result.DUPLICATE, null,
                    "Derselbe Inhalt ist schon aus " + first.path() + " im Index.", List.of(), List.of(),
                    read.sources().getFirst().extraction().effort(), first.ids()));
        }
        List<DocumentId> given = ids.assign(read.task().hash(), before,
                documents.stream().map(Corrected::pinned).toList());
        List<Document> unnamed = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            unnamed.add(withoutNames(documents.get(i).document(given.get(i)), read.task()));
        }
        Originals originals = Originals.of(read, unnamed, masked.contains(read.task().hash()), names);
        Map<String, List<Indexed>> indexed = new HashMap<>();
        for (int i = 0; i < unnamed.size(); i++) {
            Document document = unnamed.get(i);
            document = document.visibility() == Visibility.PUBLIC ? mask.mask(document) : originals.noted(document);
            update.put(document);
            indexed.computeIfAbsent(documents.get(i).path(), _ -> new ArrayList<>())
                    .add(new Indexed(document.id(), document.visibility(), document.metadata().title().value(),
                            document.passages().size(),
                            Sketch.of(document.passages().stream().map(Passage::text)).orElse(null)));
        }
        return read.sources().stream().map(source -> reading(source, indexed.getOrDefault(source.path(), List.of())))
                .toList();
    }

    private Document withoutNames(Document document, Task task) {
        Document without = names.mask(document, cities);
        if (!without.equals(document) || NameMask.isMasked(task.file().path())) {
            masked.add(task.hash());
        }
        return without;
    }

    private static Reading reading(ReadSource source, List<Indexed> documents) {
        String path = source.path();
        Effort effort = source.extraction().effort();
        return switch (source.extraction().outcome()) {
            case Outcome.Read(var _, var warnings) ->
                new Reading(path, Result.READ, null, null, warnings, documents, effort);
            case Outcome.ReadPartly(var _, var warnings) ->
                new Reading(path, Result.READ_PARTLY, null, null, warnings, documents, effort);
            case Outcome.Empty(String why) ->
                new Reading(path, Result.EMPTY, null, why, List.of(), List.of(), effort);
            case Outcome.Unreadable(var reason, String why) -> new Reading(path, Result.UNREADABLE,
                    reason.name().toLowerCase(Locale.ROOT), why, List.of(), List.of(), effort);
            case Outcome.Refused(String why) ->
                new Reading(path, Result.REFUSED, null, why, List.of(), List.of(), effort);
        };
    }

    /// The readings with one more warning about the file itself.
    private static List<Reading> noted(List<Reading> readings, String warning) {
        List<Reading> noted = new ArrayList<>(readings);
        noted.addFirst(noted.removeFirst().warning(warning));
        return noted;
    }

    private static Reading withheld(String path, List<Problem> problems) {
        return new Reading(path, Result.WITHHELD, null,
                String.join("\n", problems.stream().map(Problem::toString).toList()), List.of(), List.of(),
                Effort.NONE);
    }

    private static List<DocumentId> pinned(Task task) {
        return task.heard() instanceof Heard.Understood(var _, var statements) ? statements.pinned() : List.of();
    }

    /// What makes two files the same to their readers: the same bytes for the same viewers.
    ///
    /// @param viewers of each document, in order
    private record Content(String hash, String viewers) {

        static Content of(String hash, Stream<Visibility> viewers) {
            return new Content(hash, viewers.map(Visibility::label).collect(Collectors.joining(" ")).intern());
        }
    }

    /// A document with everything but its id.
    ///
    /// @param path of its source
    private record Corrected(String path, Draft draft, Visibility visibility, Optional<DocumentId> pinned) {

        Document document(DocumentId id) {
            return new Document(id, visibility, draft.metadata(), draft.passages());
        }
    }
}
