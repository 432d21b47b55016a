package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.indexer.contact.Due;
import de.erfahrungsschatz.indexer.contact.Due.Reason;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `contact remind`: writes to those whose contact is about to expire. Who has a link that still works is not written to again, so that it
/// can be called every day.
@Command(name = "remind", description = "Erinnert alle per Mail, deren Kontakt binnen 60 Tagen abläuft und die noch keinen gültigen Link haben. Kann täglich laufen.", mixinStandardHelpOptions = true)
final class ContactRemindCommand implements Callable<Integer> {

    @Mixin
    private ContactData data = new ContactData();

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        PrintWriter out = output.out();
        Contacts contacts = data.open();
        ContactInvitations invitations = new ContactInvitations(contacts, setup.config(data.folder()).letters(), out);
        Set<String> invited = new HashSet<>(new Invitations(contacts).open(ContactData.now()));
        List<String> due = Due.of(contacts.all(), ContactData.today()).stream()
                .filter(one -> one.reason() == Reason.EXPIRES_SOON).map(one -> one.contact().personId())
                .filter(id -> !invited.contains(id)).toList();
        long reminded = due.stream().filter(id -> invitations.invite(id, true, true)).count();
        out.println("Erinnert: " + reminded + " von " + due.size() + ".");
        out.flush();
        return reminded == due.size() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
