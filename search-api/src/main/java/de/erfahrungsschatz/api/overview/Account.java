package de.erfahrungsschatz.api.overview;

import de.erfahrungsschatz.corpus.document.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All that is told of one thing, such as of one format in one city.
///
/// @param told at least one: the surest first, then what tells of amounts, then the newest
public record Account(List<Told> told) {

    /// @throws IllegalArgumentException when nothing is told
    public Account {
        if (told.isEmpty()) {
            throw new IllegalArgumentException("An account of nothing");
        }
        told = told.stream().sorted(Told.SUREST_FIRST).toList();
    }

    /// The surest status that anything tells.
    public Status status() {
        return told.getFirst().status();
    }

    /// The surest proof; of several one that tells of amounts, then the newest.
    public Told best() {
        return told.getFirst();
    }

    /// Whether more is told than that there is such a thing.
    public boolean isExperience() {
        return best().isExperience();
    }

    /// Whether the format was used.
    public boolean isUse() {
        return best().isUse();
    }

    /// Without the bare mentions; empty when there is nothing else.
    public List<Told> experiences() {
        return told.stream().filter(Told::isExperience).toList();
    }

    /// The bare mentions.
    public List<Told> mentions() {
        return told.stream().filter(one -> !one.isExperience()).toList();
    }

    /// How many passages prove it: those that tell an experience, or else those that mention it.
    public int proofs() {
        return isExperience() ? experiences().size() : told.size();
    }

    /// How often each status is told, the surest first; those that are not told are left out.
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        told.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        return counts;
    }
}
