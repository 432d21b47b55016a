package de.erfahrungsschatz.indexer.extract;

import java.util.List;

/// What became of one source; exactly one of these.
public sealed interface Outcome {

    /// There are words to be indexed.
    sealed interface WithText extends Outcome {

        /// Its words; at least one block.
        ExtractedText text();

        /// One sentence for each doubt ("the file is a Word document but named .pdf").
        List<String> warnings();
    }

    /// It was read from beginning to end.
    ///
    /// @param warnings usually none
    record Read(ExtractedText text, List<String> warnings) implements WithText {

        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /// It was read, but not all of it: a limit was reached, or the rest is broken.
    ///
    /// @param warnings at least what is missing
    record ReadPartly(ExtractedText text, List<String> warnings) implements WithText {

        public ReadPartly {
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
    record Refused(String why) implements Outcome {}

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
