package de.erfahrungsschatz.corpus.withdrawal;

import java.util.Locale;
import java.util.Optional;

/// As what a text is hashed.
public enum Use {
    /// The id of a person, as of [de.erfahrungsschatz.corpus.people.PersonKey#id].
    ID,
    /// The words of a whole name in alphabetical order, so that it is known in any order.
    NAME,
    /// A single word of a name.
    WORD,
    /// A surname, or one half of a double one.
    SURNAME,
    /// The first of the given names.
    GIVEN,
    /// The path of a file, to tell those apart of which nothing else is shown.
    PATH,
    /// What proves that a key belongs to a ledger.
    PROOF;

    /// The name that stands in the ledger.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The use of that name; empty when there is none.
    static Optional<Use> of(String label) {
        for (Use use : values()) {
            if (use.label().equals(label)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
