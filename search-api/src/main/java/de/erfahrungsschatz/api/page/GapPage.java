package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.overview.Gap;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the template of a city's gap shows: what others have used and it has not.
///
/// @param frame what is around it
/// @param city its name and profile
/// @param topic the name of the topic that counts; null when all do
/// @param form narrows it down
/// @param formats those that most cities have used first
record GapPage(Frame frame, Way city, @Nullable String topic, SelectionForm form, List<Uses> formats) {

    /// The page for a gap.
    ///
    /// @param id of the city
    static GapPage of(Frame frame, String id, SelectionForm form, Selection selection, Gap gap, Names names) {
        String city = names.city(id);
        return new GapPage(frame, new Way(city, OverviewAddress.city(id, Selection.NONE)),
                selection.topic() == null ? null : names.topic(selection.topic()), form,
                gap.formats().stream()
                        .map(missing -> Uses.of(missing.format(), missing.users(), missing.own(), city, names))
                        .toList());
    }

    Texts texts() {
        return frame.texts();
    }
}
