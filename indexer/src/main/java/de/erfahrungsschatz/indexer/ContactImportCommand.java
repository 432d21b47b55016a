package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.indexer.contact.ContactList;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `contact import`: takes contacts in from a table or from cards.
@Command(name = "import", description = "Liest Kontakte aus einer Tabelle (CSV) oder aus Visitenkarten (vCard) ein. Was an einer Zeile falsch ist, steht da; die anderen werden eingelesen.", mixinStandardHelpOptions = true)
final class ContactImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATEI", description = "Eine Datei .csv oder .vcf.")
    private Path file = Path.of("");

    @Mixin
    private ContactData data = new ContactData();

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("Die Datei " + file + " gibt es nicht.");
        }
        ContactList read = ContactList.read(file, ContactData.today(), ContactData.account());
        Contacts contacts = data.open();
        Ledger ledger = Setup.ledger(setup.config(data.folder()), data.folder());
        List<Contact> withdrawn = read.contacts().stream().filter(contact -> ledger.holds(contact.personId())).toList();
        List<Contact> decided = contacts
                .put(read.contacts().stream().filter(contact -> !withdrawn.contains(contact)).toList());
        PrintWriter err = output.err();
        read.problems().forEach(problem -> err.println(Visible.of(problem.toString())));
        decided.forEach(contact -> err.println(Visible.of(contact.name() + " (" + contact.personId()
                + ") hat selbst anders entschieden: Ohne neuere Einwilligung bleibt es dabei.")));
        withdrawn.forEach(
                _ -> err.println("Eine Person der Liste hat allem widersprochen (person withdraw) und wird nicht "
                        + "wieder aufgenommen; an ihrer Stelle steht hier absichtlich kein Name."));
        err.flush();
        PrintWriter out = output.out();
        out.println(taken(read.contacts().size() - withdrawn.size()) + (read.problems().isEmpty()
                ? "."
                : ", " + read.problems().size() + " Fehler.") + " Veröffentlicht wird erst mit \"contact publish\".");
        out.flush();
        return read.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    private static String taken(int count) {
        return count == 1 ? "1 Kontakt eingelesen" : count + " Kontakte eingelesen";
    }
}
