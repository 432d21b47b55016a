package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.overview.Gap;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the template of a city's gap shows: what others have used and it has not.
///
/// @param frame what is around it
/// @param city its name and profile
/// @param topic the name of the topic that counts; null when all do
/// @param form narrows it down
/// @param formats those that most cities have used first
record GapPage(Frame frame, Way city, @Nullable String topic, SelectionForm form, List<Uses> formats) {

    /// For so many formats it is told who can be asked: looking for people takes a search each.
    private static final int ASKED = 12;

    /// The page for a gap.
    ///
    /// @param id of the city
    /// @param experts who can tell about a format that is missing
    static GapPage of(Frame frame, String id, SelectionForm form, Selection selection, Gap gap, Names names,
            Function<Gap.Missing, List<ExpertAnswer>> experts) {
        String city = names.city(id);
        return new GapPage(frame, new Way(city, OverviewAddress.city(id, Selection.NONE)),
                selection.topic() == null ? null : names.topic(selection.topic()), form,
                IntStream.range(0, gap.formats().size()).mapToObj(place -> uses(gap.formats().get(place), city, names,
                        place < ASKED ? experts : _ -> List.of())).toList());
    }

    private static Uses uses(Gap.Missing missing, String city, Names names,
            Function<Gap.Missing, List<ExpertAnswer>> experts) {
        return Uses.of(missing.format(), missing.users(), missing.own(), city, names, experts.apply(missing));
    }

    Texts texts() {
        return frame.texts();
    }
}
