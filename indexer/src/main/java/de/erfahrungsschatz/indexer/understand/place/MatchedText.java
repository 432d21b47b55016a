package de.erfahrungsschatz.indexer.understand.place;

import java.util.ArrayList;
import java.util.List;

/// The words of a text with the names of towns among them. What they mean is asked again and again as more is known of the
/// document, while they stay the same.
///
/// @param tokens the words
/// @param matches the names, in order, whether they are ones of towns or not
record MatchedText(Tokens tokens, List<CityMatch> matches) {

    MatchedText {
        matches = List.copyOf(matches);
    }

    static MatchedText of(CityNames names, String text) {
        Tokens tokens = new Tokens(text);
        List<CityMatch> matches = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            CityMatch match = names.longestAt(tokens, at);
            if (match != null) {
                at = match.last();
                matches.add(match);
            }
        }
        return new MatchedText(tokens, matches);
    }
}
