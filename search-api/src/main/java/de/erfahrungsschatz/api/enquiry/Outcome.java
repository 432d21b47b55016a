package de.erfahrungsschatz.api.enquiry;

/// What came of an attempt to ask something.
public enum Outcome {
    /// The letter is on its way.
    SENT,
    /// There have been too many lately.
    TOO_MANY,
    /// The mail server did not take it; to be tried again.
    UNDELIVERED,
    /// There is no such enquiry any more: it was confirmed before, or not in time.
    GONE
}
