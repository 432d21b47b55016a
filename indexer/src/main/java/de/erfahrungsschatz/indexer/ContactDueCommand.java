package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.Declined;
import de.erfahrungsschatz.indexer.contact.Due;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Set<String> ids = due.stream().map(one -> one.contact().personId()).collect(Collectors.toSet());
        Map<String, Declined> declined = contacts.declined(ids);
        contacts.read(ids, ContactData.reader("Liste der fälligen Kontakte"));
        PrintWriter out = output.out();
        due.forEach(one -> out.println(
                Visible.of(line(one, Optional.ofNullable(declined.get(one.contact().personId()))))));
        out.println(due.isEmpty() ? "Kein Kontakt ist fällig." : "Fällig: " + due.size() + ".");
        out.flush();
        return ExitCode.OK;
    }

    /// Who has declined need not be asked again.
    private static String line(Due due, Optional<Declined> declined) {
        Contact contact = due.contact();
        return contact.name() + " (" + contact.personId() + "), gilt bis " + contact.expires() + ": "
                + due.reason().german() + "."
                + declined.map(what -> " Die Person hat " + ContactLines.declined(what) + ".").orElse("");
    }
}
