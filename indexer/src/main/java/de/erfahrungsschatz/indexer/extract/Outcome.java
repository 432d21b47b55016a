package de.erfahrungsschatz.indexer.extract;

import java.util.List;

/// What became of one source; exactly one of these.
public sealed interface Outcome {

    /// It was read.
    ///
    /// @param text its words; at least one block
    /// @param warnings one sentence for each doubt ("the file is a Word document but named .pdf"); usually none
    record Read(ExtractedText text, List<String> warnings) implements Outcome {

        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /// It holds no words.
    ///
    /// @param why one sentence, such as "the pages are pictures without text"
    record Empty(String why) implements Outcome {}

    /// It could not be read.
    ///
    /// @param reason the kind of obstacle
    /// @param why one sentence for the office, without stack trace or class names
    record Unreadable(Reason reason, String why) implements Outcome {}

    /// It was left alone on purpose.
    ///
    /// @param why one sentence, such as "temporary file of a word processor"
    record Skipped(String why) implements Outcome {}

    /// Why a file could not be read.
    enum Reason {
        /// It is gone, or the indexer has no right to open it.
        INACCESSIBLE,
        CORRUPT,
        ENCRYPTED,
        UNSUPPORTED,
        TOO_LARGE,
        TIMEOUT,
        OUT_OF_MEMORY,
        CRASH
    }
}
