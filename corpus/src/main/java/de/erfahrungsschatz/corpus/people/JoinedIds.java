package de.erfahrungsschatz.corpus.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/// Which of the ids that documents give people are one person's: an organisation without a city belongs to the only city in which
/// somebody of that name is known to belong to it, and the office may have confirmed others.
final class JoinedIds {

    private JoinedIds() {}

    /// The ids of each person, by the one that stands for all.
    ///
    /// @param apart what each id stands for by itself
    static Map<String, Set<String>> of(NavigableMap<String, List<Mention>> apart,
            ConfirmedPeople confirmed) {
        Map<String, String> joined = new HashMap<>(sameOrganisation(apart));
        for (Set<String> same : confirmed.same()) {
            List<String> known = same.stream().filter(apart::containsKey).map(id -> last(joined, id)).distinct()
                    .toList();
            known.stream().skip(1).forEach(id -> joined.put(id, known.getFirst()));
        }
        Map<String, Set<String>> people = new LinkedHashMap<>();
        apart.keySet().forEach(id -> people.computeIfAbsent(last(joined, id), _ -> new LinkedHashSet<>()).add(id));
        return people;
    }

    private static String last(Map<String, String> joined, String id) {
        String last = id;
        for (String next = id; next != null; next = joined.get(next)) {
            last = next;
        }
        return last;
    }

    /// For each id of somebody whose organisation alone is known the id of the only one of that name who is known to belong to it in a
    /// city.
    private static Map<String, String> sameOrganisation(NavigableMap<String, List<Mention>> apart) {
        Map<String, Set<String>> inCities = new HashMap<>();
        apart.forEach((id, all) -> all.stream().filter(one -> one.key().ground() == PersonKey.Ground.CITY)
                .forEach(one -> PersonKey.organisation(one.person()).ifPresent(
                        organisation -> inCities.computeIfAbsent(
                                new PersonKey(one.key().name(), PersonKey.Ground.ORGANISATION, organisation).id(),
                                _ -> new LinkedHashSet<>()).add(id))));
        Map<String, String> same = new HashMap<>();
        apart.forEach((id, all) -> {
            Set<String> cities = inCities.getOrDefault(id, Set.of());
            if (cities.size() == 1 && all.stream().allMatch(JoinedIds::isInOrganisation)) {
                same.put(id, cities.iterator().next());
            }
        });
        return same;
    }

    private static boolean isInOrganisation(Mention mention) {
        return mention.key().ground() == PersonKey.Ground.ORGANISATION;
    }
}
