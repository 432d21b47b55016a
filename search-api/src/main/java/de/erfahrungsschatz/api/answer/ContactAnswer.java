package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.contacts.Shown;
import org.jspecify.annotations.Nullable;

/// How a person can be reached, as far as the viewer may know.
///
/// @param way `direct`, `mailbox` (of the person's office), `mediated`, or `network-office`
/// @param phone null when none is shown
/// @param email the person's own; null when none is shown
/// @param office what the mailbox belongs to; null when it is not shown
/// @param mailbox the functional mailbox of the person's office; null when none is shown
/// @param form the form with which the person is asked through the network's office; null where there is none
public record ContactAnswer(String way, @Nullable String phone, @Nullable String email, @Nullable String office,
        @Nullable String mailbox, @Nullable String form) {

    /// The answer for what is shown.
    ///
    /// @param form leads to the network's office; null where there is none
    public static ContactAnswer of(Shown shown, @Nullable String form) {
        return switch (shown) {
            case Shown.Direct(var phone, var email, var office, var mailbox) ->
                new ContactAnswer("direct", phone, email, office, mailbox, null);
            case Shown.Mailbox(String mailbox, var office) ->
                new ContactAnswer("mailbox", null, null, office, mailbox, null);
            case Shown.Mediated() -> new ContactAnswer("mediated", null, null, null, null, form);
            case Shown.NetworkOffice() -> new ContactAnswer("network-office", null, null, null, null, form);
        };
    }

    /// Whether only the network's office leads to the person.
    public boolean throughOffice() {
        return phone == null && email == null && mailbox == null;
    }
}
