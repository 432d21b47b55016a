package de.erfahrungsschatz.contacts;

import java.time.LocalDate;

/// What a person has taken back.
///
/// @param day on which
/// @param objected whether the person wants nothing to be held on any ground; otherwise a consent was withdrawn
public record Declined(LocalDate day, boolean objected) {

    /// What may still be held of a contact. A later consent holds again; an older one, such as from an old list, does not.
    Contact respecting(Contact contact) {
        boolean based = switch (contact.basis()) {
            case Basis.Consent(LocalDate since, String _) -> since.isAfter(day);
            case Basis.OtherBasis _ -> !objected;
            case Basis.None() -> false;
        };
        return based ? contact
                : new Contact(contact.personId(), contact.name(), null, null, contact.office(), contact.mailbox(),
                        contact.purpose(), new Basis.None(), Reach.MEDIATED, contact.expires(), contact.confirmed(),
                        contact.confirmedBy());
    }
}
