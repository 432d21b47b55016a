package de.erfahrungsschatz.indexer.sidecar;

import java.util.List;

/// What came of laying statements over the documents of a file.
public sealed interface Corrected {

    /// Everything fitted.
    ///
    /// @param drafts the documents, in order
    /// @param warnings what the office should look at, one German sentence each
    record Done(List<CorrectedDraft> drafts, List<String> warnings) implements Corrected {

        public Done {
            drafts = List.copyOf(drafts);
            warnings = List.copyOf(warnings);
        }
    }

    /// The sidecar speaks of documents that are not there, so nobody knows whom it wanted to keep out.
    ///
    /// @param problems at least one, each with file and line
    record Refused(List<String> problems) implements Corrected {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
