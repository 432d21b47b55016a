package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.overview.Timeline;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the template of the timeline shows.
///
/// @param frame what is around it
/// @param form narrows it down
/// @param years the newest first
record TimelinePage(Frame frame, SelectionForm form, List<Year> years) {

    /// More nobody reads: narrowing down helps more.
    private static final int SHOWN = 60;

    /// A year.
    ///
    /// @param number null for what is undated
    /// @param entries the first of them
    /// @param left how many are not shown
    record Year(@Nullable Integer number, List<Entry> entries, int left) {}

    /// What is told of a format in a city in a year.
    ///
    /// @param place the profile of the city; null where it is not sure whose experience it is
    /// @param format its profile
    /// @param use how far it has come, with its proof
    record Entry(@Nullable Way place, Way format, Uses.Use use) {}

    /// The page for a timeline.
    static TimelinePage of(Frame frame, SelectionForm form, Timeline timeline, Names names) {
        return new TimelinePage(frame, form,
                timeline.years().stream().map(year -> year(year, frame.texts(), names)).toList());
    }

    Texts texts() {
        return frame.texts();
    }

    private static Year year(Timeline.Year year, Texts texts, Names names) {
        List<Entry> entries = year.entries().stream().limit(SHOWN).map(entry -> entry(entry, texts, names)).toList();
        return new Year(year.number(), entries, year.entries().size() - entries.size());
    }

    private static Entry entry(Timeline.Entry entry, Texts texts, Names names) {
        String city = entry.city();
        Way place = city == null ? null : new Way(names.city(city), OverviewAddress.city(city, Selection.NONE));
        return new Entry(place, new Way(names.format(entry.format()), OverviewAddress.format(entry.format())),
                Uses.Use.of(place == null ? texts.text("overview.nobody") : place.label(), entry.account()));
    }
}
