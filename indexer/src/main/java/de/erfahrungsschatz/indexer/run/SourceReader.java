package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.indexer.extract.Extraction;
import de.erfahrungsschatz.indexer.extract.Extractor;
import de.erfahrungsschatz.indexer.extract.Outcome;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import de.erfahrungsschatz.indexer.understand.Draft;
import de.erfahrungsschatz.indexer.understand.Understanding;
import java.util.List;

/// Extracts and understands the files of tasks. Safe for many threads.
final class SourceReader {

    private final Extractor extractor;
    private final Understanding understanding;

    SourceReader(Extractor extractor, Understanding understanding) {
        this.extractor = extractor;
        this.understanding = understanding;
    }

    /// Reads a file and what lies inside it. A file whose sidecar is broken is not even opened.
    ReadFile read(Task task) {
        return switch (task.heard()) {
            case Heard.Broken _ -> new ReadFile(task, List.of());
            case Heard.Understood(var _, var statements) -> new ReadFile(task,
                    extractor.extract(task.file().file(), task.file().path()).stream()
                            .map(extraction -> understand(extraction, task, statements.starts())).toList());
        };
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
    record ReadFile(Task task, List<ReadSource> sources) {}

    /// A source and what was understood of it.
    ///
    /// @param drafts empty when it was not read
    record ReadSource(Extraction extraction, List<Draft> drafts) {

        String path() {
            return extraction.path();
        }
    }
}
