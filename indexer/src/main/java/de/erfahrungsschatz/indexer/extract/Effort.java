package de.erfahrungsschatz.indexer.extract;

/// What reading one source took and came to, for the report.
///
/// @param milliseconds on the clock, what lies inside the source included
/// @param pages physical pages or slides; 0 where the format has none
/// @param characters of the text that was read
/// @param pagesByOcr how many of the pages are pictures whose text was recognised
public record Effort(long milliseconds, int pages, long characters, int pagesByOcr) {

    /// Of a source that was not opened.
    public static final Effort NONE = new Effort(0, 0, 0, 0);

    /// @throws IllegalArgumentException when a number is negative or more pages were recognised than there are
    public Effort {
        if (milliseconds < 0 || characters < 0 || pagesByOcr < 0 || pagesByOcr > pages) {
            throw new IllegalArgumentException("No such effort: " + milliseconds + " ms, " + pages + " pages, "
                    + characters + " characters, " + pagesByOcr + " pages by OCR");
        }
    }

    /// The same with another time.
    Effort taking(long otherMilliseconds) {
        return new Effort(otherMilliseconds, pages, characters, pagesByOcr);
    }
}
