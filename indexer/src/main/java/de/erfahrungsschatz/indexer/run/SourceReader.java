package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.indexer.crawl.Refusal;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.extract.Extraction;
import de.erfahrungsschatz.indexer.extract.Extractor;
import de.erfahrungsschatz.indexer.extract.Outcome;
import de.erfahrungsschatz.indexer.mask.NameMask;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import de.erfahrungsschatz.indexer.understand.Draft;
import de.erfahrungsschatz.indexer.understand.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Extracts and understands the files of tasks. Safe for many threads.
final class SourceReader {

    private final Extractor extractor;
    private final Understanding understanding;
    private final NameMask names;

    /// @param names takes out of the names of inner files who has withdrawn
    SourceReader(Extractor extractor, Understanding understanding, NameMask names) {
        this.extractor = extractor;
        this.understanding = understanding;
        this.names = names;
    }

    /// Reads a file and what lies inside it. A file whose sidecar is broken is not even opened.
    ReadFile read(Task task) {
        return switch (task.heard()) {
            case Heard.Broken _ -> new ReadFile(task, List.of(), null);
            case Heard.Understood(var _, var statements) -> {
                List<Extraction> extractions = extractor.extract(task.file().file(), task.file().path())
                        .stream().map(this::named).toList();
                yield new ReadFile(task, extractions.stream()
                        .map(extraction -> understand(extraction, task, statements.starts())).toList(),
                        meanwhile(task.file()));
            }
        };
    }

    /// What happened to a file since the folder was walked: what was read of it may be neither the old nor the new. The manifest keeps the
    /// size and time of before, so that the next run notices.
    private static @Nullable String meanwhile(SourceFile file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file.file(), BasicFileAttributes.class);
            boolean same = now.size() == file.size() && now.lastModifiedTime().toInstant().equals(file.modified());
            return same ? null : "Die Datei wurde während des Laufs geändert; der nächste liest sie noch einmal.";
        } catch (IOException e) {
            return Refusal.sentence(e);
        }
    }

    private Extraction named(Extraction extraction) {
        return new Extraction(names.path(extraction.path()), extraction.outcome(), extraction.effort());
    }

    private ReadSource understand(Extraction extraction, Task task, List<String> starts) {
        return switch (extraction.outcome()) {
            case Outcome.WithText read -> {
                boolean itself = extraction.path().equals(task.file().path());
                yield new ReadSource(extraction, understanding.understand(read.text(), extraction.path(),
                        itself ? starts : List.of()));
            }
            case Outcome.Empty _,Outcome.Unreadable _,Outcome.Refused _ -> new ReadSource(extraction, List.of());
        };
    }

    /// A file and what was read of it.
    ///
    /// @param sources the file itself first; empty when it was not opened
    /// @param doubt what happened to the file while it was read, as one German sentence; null when nothing did
    record ReadFile(Task task, List<ReadSource> sources, @Nullable String doubt) {}

    /// A source and what was understood of it.
    ///
    /// @param drafts empty when it was not read
    record ReadSource(Extraction extraction, List<Draft> drafts) {

        String path() {
            return extraction.path();
        }
    }
}
