package de.erfahrungsschatz.api.asked;

import java.util.Arrays;
import java.util.List;

/// Which counted queries may be told now: people and vocabularies change, so that is asked whenever any are written or shown.
///
/// @param harmless which words are
/// @param people whom documents name
public record TellingQueries(HarmlessWords harmless, PeopleNamed people) {

    /// Those of which no word is anybody's name.
    List<AskedQuery> among(List<AskedQuery> queries) {
        return queries.stream().filter(query -> harmless.of(query.words()).filter(query.words()::equals).isPresent())
                .filter(query -> Arrays.stream(query.words().split("[ -]", -1)).noneMatch(this::isSomebodys)).toList();
    }

    /// What a vocabulary calls a city or a topic is that, whoever is called so too.
    private boolean isSomebodys(String word) {
        return !harmless.isLabel(word) && people.by(word);
    }
}
