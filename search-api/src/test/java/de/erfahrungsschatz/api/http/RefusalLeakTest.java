package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.TroubledIndex;
import de.erfahrungsschatz.api.library.WatchedIndex;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.openapi.Wire;
import de.erfahrungsschatz.api.serve.BoundedIndex;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No refusal, of whatever kind, tells the public what it must not learn: as in [LeakTest], the answers are read for secrets, and held
/// against those of a server that has never known any.
class RefusalLeakTest {

    private static final Duration PATIENCE = Duration.ofMillis(20);
    private static final String FOREIGN = "Origin: https://anderswo.example";
    private static final String OWN = "Origin: https://probe.example";

    /// Requests that no route answers.
    private static final List<String> NOWHERE = List.of("/nirgends/", "/api/v1/", "/widget/v1/", "/dokument/x/",
            "/api/v1/documents/%FF", "/?q=%C3&x=", "/api/v1/search?", "/en/");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void no_refusal_of_what_is_asked_wrongly_tells_anything() {
        try (Twins twins = Twins.open(folder, Door.USUAL)) {
            Set<Integer> seen = refusals(twins.knowing())
                    .map(refused -> twins.ask(refused.question(), refused.asking()))
                    .map(Reply::status).collect(Collectors.toCollection(TreeSet::new));

            assertThat(seen).containsExactly(400, 403, 404, 405, 410, 413, 414, 431, 505);
        }
    }

    @Test
    void nor_does_a_server_that_is_asked_too_much() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        Door busy = Door.USUAL
                .with(index -> new BoundedIndex(WatchedIndex.of(index, () -> hold(begun, end)), 1, PATIENCE));
        try (Twins twins = Twins.open(folder, busy)) {
            List<Thread> first = Stream.of(twins.knowing(), twins.innocent())
                    .map(server -> Thread.ofVirtual().start(() -> server.get("/api/v1/search"))).toList();
            begun.await();
            try {
                Map<Integer, Set<String>> waits = askEverywhere(twins);
                assertThat(waits).containsKeys(200, 503);
                assertThat(waits.get(503)).containsExactly("2");
            } finally {
                end.countDown();
            }
            for (Thread one : first) {
                one.join();
            }
        }
    }

    /// @return for each status when to come back
    private static Map<Integer, Set<String>> askEverywhere(Twins twins) {
        RouteQuestions questions = Twins.questions();
        Map<Integer, Set<String>> waits = new TreeMap<>();
        for (String route : twins.knowing().routes()) {
            Reply reply = twins.ask("GET", questions.question(route));
            waits.computeIfAbsent(reply.status(), _ -> new TreeSet<>()).add(reply.header("retry-after"));
        }
        return waits;
    }

    @Test
    void nor_does_one_that_shows_more_to_others_under_a_name_that_is_not_its_own() {
        for (Viewer viewer : List.of(Viewer.MEMBER, Viewer.OFFICE)) {
            try (Twins twins = Twins.open(folder.resolve(viewer.name()), Door.USUAL.by(viewer))) {
                RouteQuestions questions = Twins.questions();
                for (String route : twins.knowing().routes()) {
                    assertThat(misdirected(twins, "GET", questions.address(route))).isEqualTo(421);
                }
                for (String route : twins.knowing().forms()) {
                    assertThat(misdirected(twins, "POST", questions.address(route))).isEqualTo(421);
                }
                for (String word : Twins.words()) {
                    assertThat(misdirected(twins, "GET", "/nirgends/" + word)).isEqualTo(421);
                }
            }
        }
    }

    private static int misdirected(Twins twins, String method, String target) {
        return twins.ask(target, server -> Wire.exchange(server.port(),
                method + " " + target + " HTTP/1.1\r\nHost: boese.example\r\n" + OWN
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .status();
    }

    @Test
    void what_an_index_says_when_it_breaks_stays_inside() {
        Runnable breaking = () -> {
            throw new IllegalStateException("In " + String.join(", ", Twins.words()));
        };
        RouteQuestions questions = Twins.questions();
        try (Served broken = Served.index(new TroubledIndex(breaking, breaking), Viewer.PUBLIC)) {
            Set<Integer> seen = new TreeSet<>();
            for (String route : broken.routes()) {
                String target = questions.question(route);
                Reply reply = broken.get(target);
                seen.add(reply.status());
                assertThat(Twins.told(target, reply)).as(target).isEmpty();
            }
            assertThat(seen).contains(500);
        }
    }

    @Test
    void a_secret_on_the_frame_of_every_page_is_noticed_on_those_of_every_refusal() {
        String secret = Twins.words().getLast();
        try (Served leaking = Twins.FULL.served(folder, Twins.TODAY, Door.USUAL.called("Netz " + secret))) {
            Set<Integer> noticed = new TreeSet<>();
            refusals(leaking).forEach(refused -> {
                Reply reply = refused.asking().apply(leaking);
                if (Twins.told(refused.question(), reply).contains(secret)) {
                    noticed.add(reply.status());
                }
            });
            assertThat(noticed).contains(400, 403, 404, 405, 410, 413, 431);
        }
    }

    @Test
    void a_secret_in_what_a_program_is_told_to_have_meant_is_noticed() {
        String secret = Twins.words().getLast();
        String typed = secret.substring(1);
        try (Served leaking = Twins.FULL.served(folder, Twins.TODAY,
                Door.USUAL.with(index -> knowing(index, secret)))) {
            Reply reply = leaking.get("/api/v1/search?city=" + typed);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(Twins.told(typed, reply)).containsExactly(secret);
        }
    }

    /// A request that is refused, and all that is sent with it.
    private record Refused(String question, Function<Served, Reply> asking) {

        static Refused bare(String method, String target, String... headers) {
            return new Refused(target + String.join("", headers), server -> server.send(method, target, headers));
        }

        static Refused form(String target, String form, String... headers) {
            return new Refused(target + form + String.join("", headers), server -> server.post(target, form, headers));
        }

        static Refused raw(String request) {
            return new Refused(request, server -> Wire.exchange(server.port(), request));
        }
    }

    private static Stream<Refused> refusals(Served server) {
        return Twins.words().stream().limit(4).flatMap(word -> Stream.of(
                NOWHERE.stream().map(address -> Refused.bare("GET", address + word)),
                Stream.of("/", "/dokument/", "/api/v1/documents/", "/ansprechpersonen/")
                        .map(address -> Refused.bare("POST", address + word)),
                server.forms().stream().flatMap(route -> forms(Twins.questions().address(route), word)),
                garbled(word)).flatMap(Function.identity()));
    }

    /// What is sent from elsewhere, is too long, or names a link that never was.
    private static Stream<Refused> forms(String target, String word) {
        return Stream.of(Refused.form(target, "name=" + word, FOREIGN), Refused.form(target, "name=" + word, OWN),
                Refused.form(target, "decision=object&name=" + word, OWN),
                Refused.form(target, "name=%FF" + word, OWN),
                Refused.raw("POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + OWN
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked"
                        + "\r\nConnection: close\r\n\r\nf4242\r\n" + word.repeat(100_001).substring(0, 1_000_002)
                        + "\r\n0\r\n\r\n"),
                Refused.bare("DELETE", target));
    }

    private static Stream<Refused> garbled(String word) {
        return Stream.of(Refused.bare("GET", "/", "X-Long: " + (word + " ").repeat(15_000)),
                Refused.bare("GET", "/api/v1/search?q=" + word.repeat(15_000)),
                Refused.bare("GET", "/api/v1/facets?city=" + word), Refused.bare("GET", "/?city=" + word),
                Refused.bare("GET", "/assets/" + word, "Range: bytes=999999999-"),
                Refused.raw("GET /" + word + " HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                Refused.raw("GET /" + word + " HTTP/1.1\r\nConnection: close\r\n\r\n"),
                Refused.raw("POST /" + word + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + word
                        + "\r\nConnection: close\r\n\r\n"),
                Refused.raw(word + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    /// An index whose vocabulary of cities names a secret.
    private static SearchIndex knowing(SearchIndex index, String secret) {
        Vocabularies leaking = new Vocabularies(
                List.of(new Vocabulary(VocabularyName.CITIES, List.of(Concept.of(secret, "Stadt")))));
        return (SearchIndex) Proxy.newProxyInstance(RefusalLeakTest.class.getClassLoader(),
                new Class<?>[]{SearchIndex.class}, (_, method, arguments) -> method.getName().equals("vocabularies")
                        ? leaking
                        : method.invoke(index, arguments));
    }

    private static void hold(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
