package de.erfahrungsschatz.corpus.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The date of a conversation, sitting or publication, no more precise than it is known.
///
/// @param year 1900 to 2199
/// @param month 1 to 12; null when only the year is known
/// @param day 1 to 31; null when only the month is known
public record DocumentDate(int year, @Nullable Integer month, @Nullable Integer day)
        implements
            Comparable<DocumentDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /// @throws IllegalArgumentException when there is no such day in the calendar
    public DocumentDate {
        if (year < 1900 || year > 2199) {
            throw new IllegalArgumentException("Not a year from 1900 to 2199: " + year);
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day needs a month");
        }
        try {
            if (month != null && day != null) {
                var _ = LocalDate.of(year, month, day);
            } else if (month != null) {
                var _ = YearMonth.of(year, month);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /// The date written as `2014`, `2014-05` or `2014-05-21`; empty for any other text.
    public static Optional<DocumentDate> parse(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DocumentDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)),
                    number(matcher.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The date of a number that [#sortKey] made; empty for 0, which stands for no date.
    ///
    /// @throws IllegalArgumentException when it is no such number
    public static Optional<DocumentDate> ofSortKey(int sortKey) {
        int month = sortKey / 100 % 100;
        int day = sortKey % 100;
        return sortKey == 0 ? Optional.empty()
                : Optional.of(new DocumentDate(sortKey / 10_000, month == 0 ? null : month, day == 0 ? null : day));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /// A number that sorts like the date: 20140521. What is unknown counts as nought.
    public int sortKey() {
        return year * 10_000 + (month == null ? 0 : month) * 100 + (day == null ? 0 : day);
    }

    @Override
    public int compareTo(DocumentDate other) {
        return Integer.compare(sortKey(), other.sortKey());
    }

    /// ISO 8601 at the precision known: `2014`, `2014-05` or `2014-05-21`.
    @Override
    public String toString() {
        String text = String.format(Locale.ROOT, "%04d", year);
        if (month != null) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        if (day != null) {
            text += String.format(Locale.ROOT, "-%02d", day);
        }
        return text;
    }
}
