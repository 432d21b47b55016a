package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.document.Person;

/// What proves that a person can tell about something.
///
/// @param hit the document, with the one passage that proves it
/// @param person the person as that document states it
/// @param role what the person does in that passage, which is not always what he or she is in the document: whoever attends a sitting
///        speaks in some of its passages alone
public record Evidence(Hit hit, Person person, Person.Role role) {

    /// @throws IllegalArgumentException when there is not exactly one passage
    public Evidence {
        if (hit.passages().size() != 1) {
            throw new IllegalArgumentException("One passage proves it, not " + hit.passages().size());
        }
    }

    /// The passage.
    public PassageHit passage() {
        return hit.passages().getFirst();
    }
}
