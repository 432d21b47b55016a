package de.erfahrungsschatz.contacts;

import de.erfahrungsschatz.corpus.people.PersonKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the office holds of a person. Who may see what of it says [Shown], and nobody else.
///
/// @param personId as of [PersonKey#id]
/// @param name as it is shown, with titles
/// @param phone null when none is held
/// @param email the person's own address; null when none is held
/// @param office the organisational unit; null when unknown
/// @param mailbox the functional mailbox of that office, which is nobody's own; null when it has none
/// @param purpose what the contact is held for
/// @param basis on what ground
/// @param reach to whom it is given
/// @param expires the last day on which it holds; afterwards it counts as absent
/// @param confirmed when it was last known to be right
/// @param confirmedBy who said so
public record Contact(String personId, String name, @Nullable String phone, @Nullable String email,
        @Nullable String office, @Nullable String mailbox, String purpose, Basis basis, Reach reach, LocalDate expires,
        LocalDate confirmed, String confirmedBy) {

    /// By whom a contact is confirmed that the person has decided about.
    public static final String PERSON = "die Person selbst";

    /// @throws IllegalArgumentException when the id is none
    public Contact {
        if (!PersonKey.isId(personId)) {
            throw new IllegalArgumentException("No id of a person: " + personId);
        }
    }

    /// Whether it counts as absent on that day.
    public boolean isExpired(LocalDate today) {
        return today.isAfter(expires);
    }

    /// Whether there is a ground to show anything of the person on that day. A consent or a ground that begins later is none yet.
    public boolean isBased(LocalDate today) {
        return basis.begin().filter(since -> !since.isAfter(today)).isPresent();
    }

    /// Whether the person has agreed to what is held in a way that this may not change: an older list, or one that says less of why, knows
    /// nothing of it.
    boolean yieldsTo(Contact held) {
        boolean decided = held.confirmedBy.equals(PERSON) && held.basis instanceof Basis.Consent;
        boolean later = basis.begin().filter(since -> since.isAfter(held.confirmed)).isPresent();
        return decided && !(basis.equals(held.basis) && reach == held.reach) && !later;
    }
}
