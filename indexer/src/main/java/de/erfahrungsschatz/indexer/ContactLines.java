package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Declined;
import de.erfahrungsschatz.contacts.Reading;
import de.erfahrungsschatz.contacts.consent.Invitation;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Tells in one German line each what is kept beside a contact. Times are those of Germany.
final class ContactLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .withZone(Setup.CLOCK.getZone());

    private ContactLines() {}

    static String invitation(Invitation invitation) {
        return invitation.personId() + ": eingeladen " + time(invitation.made()) + ", der Link gilt bis "
                + time(invitation.expires());
    }

    static String declined(String personId, Declined declined) {
        return personId + ": " + declined(declined);
    }

    static String declined(Declined declined) {
        return "am " + declined.day() + (declined.objected() ? " widersprochen" : " widerrufen");
    }

    /// Whose contact it was stands there by the id alone.
    static String reading(Reading reading) {
        return time(reading.when()) + ", " + reading.who() + ": " + reading.why() + " ("
                + reading.personId().orElse("inzwischen gelöscht") + ")";
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
