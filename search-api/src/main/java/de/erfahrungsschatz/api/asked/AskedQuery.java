package de.erfahrungsschatz.api.asked;

import java.time.YearMonth;

/// A query and how often it was asked.
///
/// @param month in which; nothing finer is known
/// @param words in small letters, one space between them
/// @param asked how often
/// @param unanswered how often nothing was found
public record AskedQuery(YearMonth month, String words, long asked, long unanswered) {

    /// How often something must have happened to be told: below, it may have been one person.
    public static final long LEAST = 5;

    /// As it may be told: what happened less often has not happened.
    AskedQuery told() {
        return new AskedQuery(month, words, atLeast(asked), atLeast(unanswered));
    }

    /// Whether anything of it may be told.
    boolean isTold() {
        return asked >= LEAST;
    }

    private static long atLeast(long number) {
        return number < LEAST ? 0 : number;
    }
}
