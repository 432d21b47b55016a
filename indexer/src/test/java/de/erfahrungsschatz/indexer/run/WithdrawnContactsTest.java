package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WithdrawnContactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @TempDir
    private Path place = Path.of("");

    @Test
    void who_has_withdrawn_leaves_the_database_and_what_is_published() throws IOException {
        DataFolder data = data();
        WithdrawnContacts.remove(data, ledger());

        assertThat(Contacts.open(data.privatePart()).all()).extracting(Contact::name).containsExactly("Anna Probe");
        assertThat(published(data)).contains("anna-probe").doesNotContain("bert");
    }

    @Test
    void what_is_published_is_cleared_also_where_no_database_is_any_more() throws IOException {
        DataFolder data = data();
        Files.delete(data.privatePart().resolve(Contacts.FILE));
        WithdrawnContacts.remove(data, ledger());

        assertThat(published(data)).contains("anna-probe").doesNotContain("bert");
    }

    private DataFolder data() throws IOException {
        DataFolder data = new DataFolder(place.resolve("data"));
        data.makePrivatePart();
        Contacts contacts = Contacts.open(data.privatePart());
        contacts.put(List.of(contact("anna-probe--gruenburg", "Anna Probe"),
                contact("bert-probe--gruenburg", "Bert Probe")));
        contacts.publish(data.part(Visibility.PUBLIC), DAY);
        assertThat(published(data)).contains("bert");
        return data;
    }

    private static Contact contact(String id, String name) {
        return new Contact(id, name, "+49 999 12", null, null, null, "Austausch", new Basis.Consent(DAY, "2026-01"),
                Reach.PUBLIC, DAY.plusYears(2), DAY, "konto");
    }

    private Ledger ledger() {
        return Ledger.enter(new LedgerFolder(place.resolve("settings")), DAY, List.of("bert-probe--gruenburg"),
                List.of("Bert Probe"));
    }

    private static String published(DataFolder data) throws IOException {
        return Files.readString(data.part(Visibility.PUBLIC).resolve(PublicContacts.FILE));
    }
}
