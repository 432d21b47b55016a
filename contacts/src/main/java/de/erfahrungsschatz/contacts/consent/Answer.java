package de.erfahrungsschatz.contacts.consent;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Reach;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person says to an invitation.
public sealed interface Answer {

    /// The person agrees to be reached so.
    ///
    /// @param name as it is shown
    /// @param phone null for none
    /// @param email null for none
    /// @param office the organisational unit; null for none
    /// @param reach to whom it is given
    record Agreed(String name, @Nullable String phone, @Nullable String email, @Nullable String office,
            Reach reach) implements Answer {

        /// How long a consent holds.
        private static final int YEARS = 2;

        Contact of(Contact held, ConsentText text, LocalDate today) {
            return new Contact(held.personId(), name, phone, email, office, held.mailbox(), held.purpose(),
                    new Basis.Consent(today, text.version()), reach, today.plusYears(YEARS), today,
                    Contact.PERSON);
        }
    }

    /// The person withdraws the consent, or never gives it. Another ground of the law stays.
    record Withdrawn() implements Answer {}

    /// The person objects to being held on any ground (Art. 21 DSGVO).
    record Objected() implements Answer {}
}
