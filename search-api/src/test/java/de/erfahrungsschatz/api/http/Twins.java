package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.GuardedNetwork;
import de.erfahrungsschatz.api.library.Secrets;
import de.erfahrungsschatz.api.openapi.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The same server twice: one that holds much that the public must not learn, and one that has never known any of it. Both are asked the same.
///
/// @param knowing the server of [#FULL]
/// @param innocent the server of [#HARMLESS]
record Twins(Served knowing, Served innocent) implements AutoCloseable {

    private static final long SEED = 20_261_129;
    static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    static final GuardedNetwork NETWORK = GuardedNetwork.of(SEED, TODAY);
    static final Guarded FULL = new Guarded(Guarded.masked(NETWORK.documents()), NETWORK.contacts(), NETWORK.contacts(),
            NETWORK.released());
    private static final Guarded HARMLESS = new Guarded(NETWORK.harmless(), NETWORK.harmlessContacts(),
            NETWORK.harmlessContacts(), NETWORK.released());

    /// Opens both, each behind such a door.
    ///
    /// @param folder an empty folder
    static Twins open(Path folder, Door door) {
        return new Twins(FULL.served(folder.resolve("knowing"), TODAY, door),
                HARMLESS.served(folder.resolve("innocent"), TODAY, door));
    }

    /// The same questions each time.
    static RouteQuestions questions() {
        return new RouteQuestions(new Random(SEED), NETWORK.documentIds(), NETWORK.personIds(),
                NETWORK.secrets().words().stream().sorted().toList());
    }

    /// Some of what is secret, each a single word.
    static List<String> words() {
        return Stream.concat(NETWORK.secrets().words().stream(), NETWORK.secrets().numbers().stream())
                .filter(word -> word.matches("\\w+")).sorted().limit(12).toList();
    }

    /// Asks both. Fails when a secret can be read in an answer that the question does not name, or when the answers differ.
    ///
    /// @param question all that is sent
    /// @return what the first answered
    Reply ask(String question, Function<Served, Reply> asking) {
        Reply reply = asking.apply(knowing);
        assertThat(told(question, reply)).as(question).isEmpty();
        assertThat(sent(reply)).as(question).isEqualTo(sent(asking.apply(innocent)));
        return reply;
    }

    /// Asks both without a body.
    Reply ask(String method, String target, String... headers) {
        return ask(target + String.join("", headers), server -> server.send(method, target, headers));
    }

    /// The secrets that an answer tells to somebody who did not know them.
    static Set<String> told(String question, Reply reply) {
        Secrets secrets = NETWORK.secrets();
        return secrets.without(secrets.in(question.replace('+', ' '))).in(sent(reply));
    }

    /// All that was sent but the time of day.
    private static String sent(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.headers());
        headers.remove("date");
        return reply.status() + " " + headers + "\n" + reply.text();
    }

    @Override
    public void close() {
        knowing.close();
        innocent.close();
    }
}
