package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.corpus.yaml.Problem;
import java.util.List;

/// What came of reading what was said about a file.
public sealed interface Heard {

    /// The hash of everything that was said: it changes when a word of it changes.
    ContentHash hash();

    /// It was understood.
    record Understood(ContentHash hash, FileStatements statements) implements Heard {}

    /// It was not: nobody may see the file, for the sidecar may have wanted to hide it.
    ///
    /// @param problems at least one
    record Broken(ContentHash hash, List<Problem> problems) implements Heard {

        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
