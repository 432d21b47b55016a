package de.erfahrungsschatz.contacts;

import de.erfahrungsschatz.corpus.access.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a viewer gets to see of a contact. [#of] is the one place where that is decided:
///
/// | contact | public | member | office |
/// |---|---|---|---|
/// | public | direct | direct | direct |
/// | public, without basis | mailbox | mailbox | mailbox |
/// | network | office of the network | direct | direct |
/// | mediated | office of the network | mediated | direct |
/// | network or mediated, without basis | office of the network | mailbox | mailbox |
/// | expired, or none | office of the network | office of the network | office of the network |
///
/// Where a mailbox is due and the contact has none, it is the office of the network. So the public cannot tell a contact that is not
/// public from one that is not held.
public sealed interface Shown {

    /// The contact itself; at least one of phone and e-mail is not null.
    ///
    /// @param mailbox the functional mailbox of the office; null when it has none
    record Direct(@Nullable String phone, @Nullable String email, @Nullable String office,
            @Nullable String mailbox) implements Shown {}

    /// The functional mailbox of the person's office.
    ///
    /// @param office what it is called; null when unknown
    record Mailbox(String mailbox, @Nullable String office) implements Shown {}

    /// The person is reached through the network's office alone, and has agreed to be.
    record Mediated() implements Shown {}

    /// Nothing is known here; the network's office may help.
    record NetworkOffice() implements Shown {}

    /// What a viewer sees of a contact on a day.
    static Shown of(Contact contact, Viewer viewer, LocalDate today) {
        if (contact.isExpired(today) || (viewer == Viewer.PUBLIC && contact.reach() != Reach.PUBLIC)) {
            return new NetworkOffice();
        }
        if (!contact.isBased(today)) {
            return mailbox(contact);
        }
        return switch (contact.reach()) {
            case PUBLIC, NETWORK -> direct(contact);
            case MEDIATED -> viewer == Viewer.OFFICE ? direct(contact) : new Mediated();
        };
    }

    private static Shown direct(Contact contact) {
        return contact.phone() == null && contact.email() == null
                ? mailbox(contact)
                : new Direct(contact.phone(), contact.email(), contact.office(), contact.mailbox());
    }

    private static Shown mailbox(Contact contact) {
        return contact.mailbox() == null ? new NetworkOffice() : new Mailbox(contact.mailbox(), contact.office());
    }
}
