package de.erfahrungsschatz.api.asked;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which counted queries may be told now: people and vocabularies change, so that is asked whenever any are written or shown.
///
/// @param harmless which words are
/// @param people whom documents name
public record TellingQueries(HarmlessWords harmless, PeopleNamed people) {

    /// Those of which no word is anybody's name. The index is asked about each word once.
    List<AskedQuery> among(List<AskedQuery> queries) {
        List<AskedQuery> possible = queries.stream().filter(this::isHarmless).toList();
        Set<String> names = possible.stream().flatMap(TellingQueries::words).distinct().filter(this::isSomebodys)
                .collect(Collectors.toSet());
        return possible.stream().filter(query -> words(query).noneMatch(names::contains)).toList();
    }

    private boolean isHarmless(AskedQuery query) {
        return harmless.of(query.words()).filter(query.words()::equals).isPresent();
    }

    /// What a vocabulary calls a city or a topic is that, whoever is called so too.
    private boolean isSomebodys(String word) {
        return !harmless.isLabel(word) && people.by(word);
    }

    private static Stream<String> words(AskedQuery query) {
        return Arrays.stream(query.words().split("[ -]", -1));
    }
}
