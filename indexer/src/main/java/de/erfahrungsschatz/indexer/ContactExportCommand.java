package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.indexer.contact.ContactCards;
import de.erfahrungsschatz.indexer.contact.ContactTable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contact export`: writes all contacts as a table or as cards; that they were read is logged.
@Command(name = "export", description = "Gibt alle Kontakte aus. Dass sie gelesen wurden, wird vermerkt.", mixinStandardHelpOptions = true)
final class ContactExportCommand implements Callable<Integer> {

    /// The forms there are; their names are those on the command line.
    private enum Format {
        csv,
        vcard
    }

    @Option(names = "--format", paramLabel = "FORM", required = true, description = "csv (Tabelle) oder vcard (Visitenkarten).")
    private Format format = Format.csv;

    @Mixin
    private ContactData data = new ContactData();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        List<Contact> contacts = data.open().readAll(ContactData.reader("Ausgabe als " + format));
        output.print(switch (format) {
            case csv -> ContactTable.write(contacts);
            case vcard -> ContactCards.write(contacts);
        });
        return ExitCode.OK;
    }
}
