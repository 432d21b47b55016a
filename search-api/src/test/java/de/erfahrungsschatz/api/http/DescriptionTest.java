package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.TroubledIndex;
import de.erfahrungsschatz.api.openapi.OpenApi;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the description says of requests is what the server does. (Of answers, the client checks it with each of them.)
class DescriptionTest {

    private static Served open;

    @BeforeAll
    static void open() {
        open = Served.index(new TroubledIndex(() -> {}, () -> {}), Viewer.PUBLIC);
    }

    @AfterAll
    static void close() {
        open.close();
    }

    static List<String> paths() {
        return OpenApi.paths();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void an_unknown_parameter_is_told_the_documented_ones(String path) {
        String address = path.replace("{id}", "isenfurt-buergerrat-2023").replace("{name}", "topics")
                .replace("{number}", "1");
        List<String> documented = OpenApi.parameters(path).stream().sorted().toList();

        List<String> allowed = open.get(address + "?xyzzy=1").json().get("errors").valueStream()
                .filter(error -> error.get("parameter").asString().equals("xyzzy"))
                .flatMap(error -> error.path("allowed").valueStream()).map(name -> name.asString()).toList();

        assertThat(allowed).isEqualTo(documented);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_path_refuses_what_every_path_refuses(String path) {
        String address = path.replace("{id}", "isenfurt-buergerrat-2023").replace("{name}", "topics")
                .replace("{number}", "1");

        assertThat(open.get(address + "?%").status()).isEqualTo(400);
        assertThat(open.send("POST", address).status()).isEqualTo(405);
        assertThat(open.get(address + "?q=" + "a".repeat(200_000)).status()).isEqualTo(414);
        assertThat(open.get(address, "X-Long: " + "a".repeat(200_000)).status()).isEqualTo(431);
    }
}
