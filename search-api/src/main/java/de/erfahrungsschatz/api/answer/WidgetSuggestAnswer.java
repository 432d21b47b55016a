package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.List;

/// What to offer to somebody who is typing on the page of somebody else.
///
/// @param suggestions words to search for, best first, none twice
public record WidgetSuggestAnswer(List<String> suggestions) {

    /// The words of what was found.
    public static WidgetSuggestAnswer of(List<Suggestion> suggestions) {
        return new WidgetSuggestAnswer(suggestions.stream().map(Suggestion::label).distinct().toList());
    }
}
