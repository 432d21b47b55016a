package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.api.library.GuardedNetwork;
import de.erfahrungsschatz.api.library.Secrets;
import de.erfahrungsschatz.api.library.TroubledIndex;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No answer for the public, at whatever address, holds how somebody can be reached who has not agreed to that, nor anything of what is not
/// public. Each answer is read for all secrets but those that the question itself names, and held against the answer of a server
/// that has never known any.
class LeakTest {

    private static final long SEED = 20_261_129;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final GuardedNetwork NETWORK = GuardedNetwork.of(SEED, TODAY);
    private static final Guarded FULL = new Guarded(Guarded.masked(NETWORK.documents()), NETWORK.contacts(),
            NETWORK.contacts(), NETWORK.released());
    private static final Guarded HARMLESS = new Guarded(NETWORK.harmless(), NETWORK.harmlessContacts(),
            NETWORK.harmlessContacts(), NETWORK.released());
    private static final int QUESTIONS = 12;

    /// Requests that no route answers.
    private static final List<String> REFUSED = List.of("/nirgends/", "/api/v1/", "/widget/v1/", "/dokument/x/",
            "/api/v1/documents/%FF", "/?q=%C3&x=", "/api/v1/search?", "/en/");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void no_answer_at_any_address_tells_the_public_what_it_must_not_learn() {
        try (Served full = FULL.served(folder.resolve("full"), TODAY);
                Served harmless = HARMLESS.served(folder.resolve("harmless"), TODAY)) {
            RouteQuestions questions = questions();
            for (String route : full.routes()) {
                for (int round = 0; round < QUESTIONS; round++) {
                    check("GET", questions.question(route), full, harmless);
                }
                check("HEAD", questions.question(route), full, harmless);
            }
        }
    }

    @Test
    void nor_does_any_refusal() {
        try (Served full = FULL.served(folder.resolve("full"), TODAY);
                Served harmless = HARMLESS.served(folder.resolve("harmless"), TODAY)) {
            Set<Integer> seen = new TreeSet<>();
            for (String word : words()) {
                for (String refused : REFUSED) {
                    seen.add(check("GET", refused + word, full, harmless));
                }
                for (String route : List.of("/", "/dokument/", "/api/v1/documents/", "/ansprechpersonen/")) {
                    seen.add(check("POST", route + word, full, harmless));
                }
                seen.add(check("GET", "/", full, harmless, "X-Long: " + (word + " ").repeat(15_000)));
                seen.add(check("GET", "/api/v1/search?q=" + word.repeat(15_000), full, harmless));
                seen.add(check("GET", "/api/v1/facets?city=" + word, full, harmless));
            }
            assertThat(seen).containsExactly(400, 404, 405, 414, 431);
        }
    }

    @Test
    void what_an_index_says_when_it_breaks_stays_inside() {
        Runnable breaking = () -> {
            throw new IllegalStateException("In " + String.join(", ", words()));
        };
        RouteQuestions questions = questions();
        try (Served broken = Served.index(new TroubledIndex(breaking, breaking), Viewer.PUBLIC)) {
            Set<Integer> seen = new TreeSet<>();
            for (String route : broken.routes()) {
                String target = questions.question(route);
                Reply reply = broken.get(target);
                seen.add(reply.status());
                assertThat(unasked(target).in(sent(reply))).as(target).isEmpty();
            }
            assertThat(seen).contains(500);
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
        List<Document> documents = Stream.concat(FULL.documents().stream().filter(document -> !document.equals(closed)),
                Guarded.masked(List.of(open)).stream()).toList();

        assertThat(told(new Guarded(documents, NETWORK.contacts(), NETWORK.contacts(), NETWORK.released())))
                .contains(closed.id().value().replaceFirst(".*-", ""));
    }

    @Test
    void a_contact_that_should_not_have_been_published_is_noticed() {
        List<Contact> careless = NETWORK.contacts().stream().map(contact -> new Contact(contact.personId(),
                contact.name(), contact.phone(), contact.email(), contact.office(), contact.mailbox(),
                contact.purpose(), new Basis.Consent(TODAY, "1"), Reach.PUBLIC, GuardedNetwork.LATER, TODAY, "konto"))
                .toList();

        assertThat(told(new Guarded(FULL.documents(), NETWORK.contacts(), careless, NETWORK.released()))).isNotEmpty()
                .isSubsetOf(secretsIn(NETWORK.contacts()));
    }

    @Test
    void somebody_who_is_shown_without_having_agreed_is_noticed() {
        assertThat(told(new Guarded(FULL.documents(), NETWORK.contacts(), NETWORK.contacts(),
                Set.copyOf(NETWORK.personIds())))).isNotEmpty();
    }

    @Test
    void nobody_need_remember_to_look_at_a_new_address() {
        RouteQuestions questions = questions();

        assertThatThrownBy(() -> questions.question("/api/v1/neuigkeiten")).hasMessageContaining("neuigkeiten");
        assertThatThrownBy(() -> questions.question("/dokument/{id}/{anlage}")).hasMessageContaining("anlage");
    }

    /// All secrets that a server with a mistake tells to whoever asks at every address.
    private Set<String> told(Guarded mistaken) {
        Set<String> told = new HashSet<>();
        RouteQuestions questions = questions();
        try (Served open = mistaken.served(folder.resolve("mistaken"), TODAY)) {
            for (String route : open.routes()) {
                for (int round = 0; round < 3; round++) {
                    String target = questions.question(route);
                    told.addAll(unasked(target).in(sent(open.get(target))));
                }
            }
        }
        return told;
    }

    /// Asks both servers.
    ///
    /// @return the status of their answers
    private static int check(String method, String target, Served full, Served harmless, String... headers) {
        Reply reply = full.send(method, target, headers);
        String sent = sent(reply);
        assertThat(unasked(target + String.join("", headers)).in(sent)).as(target).isEmpty();
        assertThat(sent).as(target).isEqualTo(sent(harmless.send(method, target, headers)));
        return reply.status();
    }

    /// The secrets that are still none of the asker's business.
    private static Secrets unasked(String question) {
        return NETWORK.secrets().without(NETWORK.secrets().in(question.replace('+', ' ')));
    }

    /// All that was sent but the time of day.
    private static String sent(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.headers());
        headers.remove("date");
        return reply.status() + " " + headers + "\n" + reply.text();
    }

    private static RouteQuestions questions() {
        return new RouteQuestions(new Random(SEED), NETWORK.documentIds(), NETWORK.personIds(),
                NETWORK.secrets().words().stream().sorted().toList());
    }

    /// Some of what is secret.
    private static List<String> words() {
        return Stream.concat(NETWORK.secrets().words().stream(), NETWORK.secrets().numbers().stream())
                .filter(word -> word.matches("\\w+")).sorted().limit(12).toList();
    }

    private static Set<String> secretsIn(List<Contact> contacts) {
        return NETWORK.secrets().in(contacts.toString());
    }
}
