package de.erfahrungsschatz.api.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// What is told in each year. The year is that of the document, which may tell of what was long before it.
///
/// @param years the newest first; what is undated stands at the end
public record Timeline(List<Year> years) {

    /// A year.
    ///
    /// @param number null for what is undated
    /// @param entries in the order of the index
    public record Year(@Nullable Integer number, List<Entry> entries) {

        public Year {
            entries = List.copyOf(entries);
        }
    }

    /// What is told in a year of one format in one city.
    ///
    /// @param city its id; null where it is not sure whose experience it is
    /// @param format its id
    /// @param account without bare mentions
    public record Entry(@Nullable String city, String format, Account account) {}

    private record Key(int year, @Nullable String city, String format) {}

    /// Stands for the year of what is undated.
    private static final int UNDATED = 0;

    public Timeline {
        years = List.copyOf(years);
    }

    /// The timeline of these experiences; bare mentions are none.
    public static Timeline of(Experiences experiences) {
        Map<Key, Account> accounts = experiences.accounts(told -> told.isExperience()
                ? new Key(told.year().orElse(UNDATED), experiences.cityOf(told), told.format())
                : null);
        Map<Integer, List<Entry>> years = new TreeMap<>(Comparator.reverseOrder());
        accounts.forEach((key, account) -> years.computeIfAbsent(key.year(), _ -> new ArrayList<>())
                .add(new Entry(key.city(), key.format(), account)));
        return new Timeline(years.entrySet().stream()
                .map(year -> new Year(year.getKey() == UNDATED ? null : year.getKey(), year.getValue())).toList());
    }
}
