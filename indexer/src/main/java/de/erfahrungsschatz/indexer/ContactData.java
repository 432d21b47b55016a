package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.Reader;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/// The option of the contact commands: in which data folder the contacts lie.
final class ContactData {

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    Path folder() {
        return data;
    }

    /// The contacts there.
    Contacts open() {
        DataFolder folder = new DataFolder(data);
        try {
            folder.makePrivatePart();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "In den Datenordner lässt sich nicht schreiben (" + folder.privatePart() + ")",
                    e);
        }
        return Contacts.open(folder.privatePart());
    }

    /// Writes those that everybody may see to where a server for the public reads them.
    ///
    /// @return how many these are
    int publish(Contacts contacts) {
        return contacts.publish(new DataFolder(data).part(Visibility.PUBLIC), today());
    }

    /// Whoever runs this program, for the log of readings.
    ///
    /// @param why in a few words
    static Reader reader(String why) {
        return new Reader(account(), why, now());
    }

    static Instant now() {
        return Setup.CLOCK.instant();
    }

    static String account() {
        return System.getProperty("user.name", "unbekannt");
    }

    static LocalDate today() {
        return LocalDate.now(Setup.CLOCK);
    }
}
