package de.erfahrungsschatz.api.overview;

import org.jspecify.annotations.Nullable;

/// What an overview is narrowed down to. A concept includes what is narrower, as it does in the facets of a search.
///
/// @param city the id of a city or district; null for all
/// @param format the id of a dialogue format; null for all
/// @param topic the id of a topic; null for all
/// @param fromYear the first year wanted; null for no limit. A limit leaves out what is undated
/// @param toYear the last year wanted; null for no limit
public record Selection(@Nullable String city, @Nullable String format, @Nullable String topic,
        @Nullable Integer fromYear, @Nullable Integer toYear) {

    /// Narrows nothing.
    public static final Selection NONE = new Selection(null, null, null, null, null);

    /// Nothing but that city.
    public static Selection ofCity(String city) {
        return new Selection(city, null, null, null, null);
    }

    /// Nothing but that format.
    public static Selection ofFormat(String format) {
        return new Selection(null, format, null, null, null);
    }

    /// Nothing but that topic.
    public static Selection ofTopic(String topic) {
        return new Selection(null, null, topic, null, null);
    }

    /// The same for another city.
    public Selection inCity(@Nullable String other) {
        return new Selection(other, format, topic, fromYear, toYear);
    }

    /// Whether it narrows nothing.
    public boolean isEmpty() {
        return equals(NONE);
    }

    /// Whether it narrows the years.
    boolean limitsYears() {
        return fromYear != null || toYear != null;
    }

    /// Whether a year lies within the limits.
    boolean includes(int year) {
        return (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear);
    }
}
