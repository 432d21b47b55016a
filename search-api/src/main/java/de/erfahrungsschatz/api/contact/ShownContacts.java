package de.erfahrungsschatz.api.contact;

import de.erfahrungsschatz.contacts.Shown;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the viewer of a server is shown of how people can be reached, today.
public interface ShownContacts {

    /// Nothing is known of anybody.
    ShownContacts NONE = (people, _) -> all(people, _ -> new Shown.NetworkOffice());

    /// What is shown of each of these people.
    ///
    /// @param people all ids of each person, the person's own first
    /// @param why for the log of what the office reads, in a few words; never what was searched for
    /// @return for each person, by the first id
    Map<String, Shown> of(Collection<Set<String>> people, String why);

    /// What is found for each person.
    static Map<String, Shown> all(Collection<Set<String>> people, Function<Set<String>, Shown> found) {
        return people.stream().collect(Collectors.toMap(ids -> ids.iterator().next(), found, (first, _) -> first));
    }
}
