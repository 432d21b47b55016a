package de.erfahrungsschatz.corpus.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Puts together what documents say of the same person.
///
/// @param <T> what is kept of a mention
public final class PeopleGatherer<T> {

    private final NavigableMap<String, List<Mention>> mentions = new TreeMap<>();
    private final Map<String, List<T>> kept = new TreeMap<>();

    /// Takes a mention in.
    ///
    /// @param keep what is kept of it
    public void add(Mention mention, T keep) {
        mentions.computeIfAbsent(mention.id(), _ -> new ArrayList<>()).add(mention);
        kept.computeIfAbsent(mention.id(), _ -> new ArrayList<>()).add(keep);
    }

    /// Everybody who was mentioned, by their ids.
    ///
    /// @param confirmed who are one besides
    public List<Gathered<T>> people(ConfirmedPeople confirmed) {
        List<Gathered<T>> people = new ArrayList<>();
        JoinedIds.of(mentions, confirmed).forEach((id, ids) -> people.add(new Gathered<>(id, ids,
                ids.stream().flatMap(one -> kept.getOrDefault(one, List.of()).stream()).toList())));
        return people;
    }

    /// One person.
    ///
    /// @param id the one that stands for all
    /// @param ids all that documents give the person, that one among them
    /// @param all what was kept of the mentions, id by id in the order in which they came; at least one
    public record Gathered<T>(String id, Set<String> ids, List<T> all) {}
}
