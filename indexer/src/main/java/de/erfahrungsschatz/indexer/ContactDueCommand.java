package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.indexer.contact.Due;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `contact due`: lists the contacts to which the office must see.
@Command(name = "due", description = "Nennt die Kontakte, denen die Einwilligung fehlt oder die binnen 60 Tagen ablaufen.", mixinStandardHelpOptions = true)
final class ContactDueCommand implements Callable<Integer> {

    @Mixin
    private ContactData data = new ContactData();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Contacts contacts = data.open();
        List<Due> due = Due.of(contacts.all(), ContactData.today());
        contacts.read(due.stream().map(one -> one.contact().personId()).collect(Collectors.toSet()),
                ContactData.reader("Liste der fälligen Kontakte"));
        PrintWriter out = output.out();
        due.forEach(one -> out.println(Visible.of(line(one.contact(), one.reason()))));
        out.println(due.isEmpty() ? "Kein Kontakt ist fällig." : "Fällig: " + due.size() + ".");
        out.flush();
        return ExitCode.OK;
    }

    private static String line(Contact contact, Due.Reason reason) {
        return contact.name() + " (" + contact.personId() + "), gilt bis " + contact.expires() + ": "
                + reason.german() + ".";
    }
}
