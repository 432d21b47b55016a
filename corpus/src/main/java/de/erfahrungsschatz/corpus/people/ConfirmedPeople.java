package de.erfahrungsschatz.corpus.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the office has confirmed about people.
///
/// @param same ids, each as of [PersonKey#id], that are one person; no id twice
/// @param released the ids of those who have agreed to be shown to the public
public record ConfirmedPeople(List<Set<String>> same, Set<String> released) {

    /// Nothing is confirmed: nobody is shown to the public.
    public static final ConfirmedPeople NONE = new ConfirmedPeople(List.of(), Set.of());

    public ConfirmedPeople {
        same = same.stream().<Set<String>>map(LinkedHashSet::new).toList();
        released = Set.copyOf(released);
    }

    /// All ids of the person of that id, itself among them.
    public Set<String> idsOf(String id) {
        return same.stream().filter(ids -> ids.contains(id)).findFirst().orElse(Set.of(id));
    }

    /// Whether the person of that id is shown to the public.
    public boolean isReleased(String id) {
        return idsOf(id).stream().anyMatch(released::contains);
    }
}
