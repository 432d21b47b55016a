package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What opens an interview: a headline, and usually the name and function of the person interviewed.
///
/// @param start the first block that belongs to it
/// @param end the block after its last one
/// @param headline the headline; null when there is none
/// @param roles the lines that say what the people do, as written
/// @param people the people interviewed; empty when they are not introduced
public record InterviewHead(int start, int end, @Nullable String headline, List<String> roles, List<Person> people) {

    public InterviewHead {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
    }

    /// Both as one, each person once, as he or she was introduced first.
    InterviewHead and(InterviewHead next) {
        List<String> allRoles = new ArrayList<>(roles);
        allRoles.addAll(next.roles);
        List<Person> all = new ArrayList<>(people);
        next.people.stream().filter(person -> people.stream().noneMatch(known -> known.name().equals(person.name())))
                .forEach(all::add);
        return new InterviewHead(start, next.end, headline == null ? next.headline : headline, allRoles, all);
    }

    /// The same head after the blocks before it are gone.
    InterviewHead movedBack(int blocks) {
        return new InterviewHead(start - blocks, end - blocks, headline, roles, people);
    }
}
