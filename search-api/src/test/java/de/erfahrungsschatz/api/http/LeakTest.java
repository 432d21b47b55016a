package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.api.library.GuardedNetwork;
import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No answer for the public, at whatever address, holds how somebody can be reached who has not agreed to that, nor anything of what is not
/// public. Each answer is read for all secrets but those that the question itself names, and held against the answer of a server
/// that has never known any.
class LeakTest {

    private static final GuardedNetwork NETWORK = Twins.NETWORK;
    private static final int QUESTIONS = 12;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void no_answer_at_any_address_tells_the_public_what_it_must_not_learn() {
        try (Twins twins = Twins.open(folder, Door.USUAL)) {
            RouteQuestions questions = Twins.questions();
            for (String route : twins.knowing().routes()) {
                for (int round = 0; round < QUESTIONS; round++) {
                    twins.ask("GET", questions.question(route));
                }
                twins.ask("HEAD", questions.question(route));
            }
        }
    }

    @Test
    void a_number_that_nobody_has_masked_is_noticed() {
        assertThat(told(new Guarded(NETWORK.documents(), NETWORK.contacts(), NETWORK.contacts(), NETWORK.released())))
                .containsAnyElementsOf(NETWORK.secrets().numbers()).hasSizeGreaterThan(100);
    }

    @Test
    void a_document_in_the_wrong_index_is_noticed() {
        Document closed = NETWORK.documents().getLast();
        Document open = new Document(closed.id(), Visibility.PUBLIC, closed.metadata(), closed.passages());
        List<Document> documents = Stream
                .concat(Twins.FULL.documents().stream().filter(document -> !document.equals(closed)),
                        Guarded.masked(List.of(open)).stream())
                .toList();

        assertThat(told(new Guarded(documents, NETWORK.contacts(), NETWORK.contacts(), NETWORK.released())))
                .contains(closed.id().value().replaceFirst(".*-", ""));
    }

    @Test
    void a_contact_that_should_not_have_been_published_is_noticed() {
        List<Contact> careless = NETWORK.contacts().stream().map(contact -> new Contact(contact.personId(),
                contact.name(), contact.phone(), contact.email(), contact.office(), contact.mailbox(),
                contact.purpose(), new Basis.Consent(Twins.TODAY, "1"), Reach.PUBLIC, GuardedNetwork.LATER, Twins.TODAY,
                "konto")).toList();

        assertThat(told(new Guarded(Twins.FULL.documents(), NETWORK.contacts(), careless, NETWORK.released())))
                .isNotEmpty().isSubsetOf(secretsIn(NETWORK.contacts()));
    }

    @Test
    void somebody_who_is_shown_without_having_agreed_is_noticed() {
        assertThat(told(new Guarded(Twins.FULL.documents(), NETWORK.contacts(), NETWORK.contacts(),
                Set.copyOf(NETWORK.personIds())))).isNotEmpty();
    }

    @Test
    void nobody_need_remember_to_look_at_a_new_address() {
        RouteQuestions questions = Twins.questions();

        assertThatThrownBy(() -> questions.question("/api/v1/neuigkeiten")).hasMessageContaining("neuigkeiten");
        assertThatThrownBy(() -> questions.question("/dokument/{id}/{anlage}")).hasMessageContaining("anlage");
        assertThatThrownBy(() -> questions.form("/neuigkeiten")).hasMessageContaining("neuigkeiten");
    }

    /// All secrets that a server with a mistake tells to whoever asks at every address.
    private Set<String> told(Guarded mistaken) {
        Set<String> told = new HashSet<>();
        RouteQuestions questions = Twins.questions();
        try (Served open = mistaken.served(folder.resolve("mistaken"), Twins.TODAY)) {
            for (String route : open.routes()) {
                for (int round = 0; round < 3; round++) {
                    String target = questions.question(route);
                    told.addAll(Twins.told(target, open.get(target)));
                }
            }
        }
        return told;
    }

    private static Set<String> secretsIn(List<Contact> contacts) {
        return NETWORK.secrets().in(contacts.toString());
    }
}
