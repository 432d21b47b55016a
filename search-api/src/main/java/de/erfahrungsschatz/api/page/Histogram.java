package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.engine.port.Filters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How documents are spread over years, as bars on a grid of its own units.
///
/// @param bars one for each year from the first to the last, those without documents included
/// @param first the first year shown
record Histogram(List<Bar> bars, int first) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int SLOT = 10;
    private static final int GAP = 2;
    private static final int HEIGHT = 100;
    /// A single document is to be seen beside thousands.
    private static final int LEAST = 4;
    /// The most recent years: older ones are few, and thinner bars could not be told apart.
    private static final int MOST = 40;

    /// The documents of a year.
    ///
    /// @param left where the bar begins
    /// @param height of the bar
    /// @param chosen whether the search is narrowed down to the year
    record Bar(int year, long count, int left, int height, boolean chosen) {}

    /// The histogram of the values of the facet of years; empty where one year is all there is.
    static Optional<Histogram> of(List<FacetValueAnswer> values, Filters filters) {
        SortedMap<Integer, FacetValueAnswer> years = new TreeMap<>();
        values.stream().filter(value -> YEAR.matcher(value.value()).matches())
                .forEach(value -> years.put(Integer.valueOf(value.value()), value));
        if (years.size() < 2) {
            return Optional.empty();
        }
        int last = years.lastKey();
        int first = Math.max(years.firstKey(), last - MOST + 1);
        OptionalInt most = years.tailMap(first).values().stream().mapToInt(value -> Math.toIntExact(value.count()))
                .max();
        return Optional.of(new Histogram(IntStream.rangeClosed(first, last)
                .mapToObj(year -> bar(year, year - first, years.get(year), most.orElse(1), filters)).toList(), first));
    }

    int width() {
        return bars.size() * SLOT - GAP;
    }

    int height() {
        return HEIGHT;
    }

    int barWidth() {
        return SLOT - GAP;
    }

    /// The last year shown.
    int last() {
        return first + bars.size() - 1;
    }

    private static Bar bar(int year, int place, @Nullable FacetValueAnswer value, int most, Filters filters) {
        long count = value == null ? 0 : value.count();
        int height = count == 0 ? 0 : Math.toIntExact(Math.max(LEAST, count * HEIGHT / Math.max(1, most)));
        boolean inRange = filters.fromYear() != null || filters.toYear() != null;
        boolean chosen = inRange ? isIn(filters, year) : value != null && value.selected();
        return new Bar(year, count, place * SLOT, height, chosen);
    }

    private static boolean isIn(Filters filters, int year) {
        Integer from = filters.fromYear();
        Integer to = filters.toYear();
        return (from == null || year >= from) && (to == null || year <= to);
    }
}
