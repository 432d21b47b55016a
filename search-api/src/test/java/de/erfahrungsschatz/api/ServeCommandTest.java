package de.erfahrungsschatz.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.openapi.Client;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void refuses_to_show_what_is_not_public_to_other_machines() {
        for (String host : List.of("0.0.0.0", "::", "192.0.2.1")) {
            Called called = serve("--viewer", "members", "--host", host);

            assertThat(called.exit()).as(host).isEqualTo(2);
            assertThat(called.err())
                    .isEqualToIgnoringNewLines("--viewer members zeigt nicht öffentliche Dokumente ohne "
                            + "Anmeldung und ist deshalb nur an 127.0.0.1 erlaubt, nicht an " + host + ".");
        }
    }

    @Test
    void refuses_a_viewer_that_nobody_is() {
        assertThat(serve("--viewer", "bürgermeister").exit()).isEqualTo(2);
    }

    @Test
    void refuses_an_address_that_nobody_has() {
        Called called = serve("--host", "gibt-es-nicht.invalid");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).isEqualToIgnoringNewLines("Die Adresse gibt-es-nicht.invalid ist nicht bekannt.");
    }

    @Test
    void refuses_a_port_that_is_taken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Called called = serve("--port", Integer.toString(taken.getLocalPort()));

            assertThat(called.exit()).isEqualTo(2);
            assertThat(called.err()).contains("127.0.0.1:" + taken.getLocalPort(), "--port N")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void refuses_a_data_folder_that_is_not_there_and_says_what_comes_first() {
        Called called = Called.with("serve", "--data", folder.resolve("nirgends").toString());

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("gibt es nicht", "erfahrungsschatz index ORDNER");
    }

    @Test
    void refuses_a_damaged_data_folder() throws IOException {
        Files.writeString(folder.resolve("generation"), "damaged");

        assertThat(serve().exit()).isEqualTo(2);
    }

    @Test
    void refuses_settings_that_are_wrong() throws IOException {
        Path settings = Files.writeString(folder.resolve("api.yaml"), "prot: 8080\nnmae: x\n");

        Called called = serve("--config", settings.toString());

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("api.yaml:1", "\"port\"", "api.yaml:2", "\"name\"");
    }

    @Test
    void refuses_settings_that_are_not_there() {
        Called called = serve("--config", folder.resolve("nirgends.yaml").toString());

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("nirgends.yaml");
    }

    @Test
    void waits_for_the_first_run_and_then_shows_it() throws InterruptedException {
        try (Running server = new Running("serve", "--data", folder.toString(), "--port", "0")) {
            Client client = server.client();
            assertThat(server.out()).contains("Noch ist nichts indexiert");
            assertThat(client.get("/health").text()).contains("empty");

            Shelf.put(folder, Documents.all());
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (client.get("/api/v1/search").json().get("total").asInt() == 0) {
                assertThat(System.nanoTime()).as("patience").isLessThan(end);
                Thread.sleep(50);
            }
            assertThat(client.get("/api/v1/search").json().get("total").asInt()).isEqualTo(4);
        }
    }

    @Test
    void says_how_many_documents_are_shown_and_why_not_the_others() throws InterruptedException {
        Shelf.put(folder, Documents.all());
        try (Running server = new Running("serve", "--data", folder.toString(), "--port", "0")) {
            assertThat(server.out()).startsWith("4 Dokumente werden gezeigt (für public). Verborgen bleiben: "
                    + "1 nur für members, 1 nur für office (siehe --viewer).");
        }
        try (Running server = new Running("serve", "--data", folder.toString(), "--port", "0", "--viewer", "members")) {
            assertThat(server.out()).startsWith("5 Dokumente werden gezeigt (für members). Verborgen bleiben: "
                    + "1 nur für office (siehe --viewer).");
        }
        try (Running server = new Running("serve", "--data", folder.toString(), "--port", "0", "--viewer", "office")) {
            assertThat(server.out()).startsWith("6 Dokumente werden gezeigt (für office). Keines bleibt verborgen.");
        }
    }

    @Test
    void refuses_an_index_that_is_behind_the_ledger() throws InterruptedException {
        Path data = folder.resolve("data");
        Shelf.put(data, Documents.all());
        Ledger.enter(LedgerFolder.usual(data, null), LocalDate.EPOCH, List.of(), List.of("Edda Querfurt"));

        Called called = Called.with("serve", "--data", data.toString(), "--port", "0");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("Widerrufsliste", "\"erfahrungsschatz index ORDNER --data " + data + "\"")
                .doesNotContain("Exception");
        DataFolder made = new DataFolder(data);
        made.publish(made.generation().orElseThrow().madeWith(Ledger.state(LedgerFolder.usual(data, null))));
        try (Running server = new Running("serve", "--data", data.toString(), "--port", "0")) {
            assertThat(server.out()).startsWith("4 Dokumente werden gezeigt");
        }
    }

    @Test
    void looks_for_the_ledger_where_the_settings_say() throws IOException {
        Path data = folder.resolve("data");
        Path settings = Files.writeString(folder.resolve("api.yaml"), "withdrawals: ledger\n");
        Shelf.put(data, Documents.all());
        Ledger.enter(new LedgerFolder(folder.resolve("ledger")), LocalDate.EPOCH, List.of(), List.of("Edda Querfurt"));

        Called called = Called.with("serve", "--data", data.toString(), "--port", "0", "--config", settings.toString());

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains(folder.resolve("ledger").resolve("withdrawn.ledger").toString());
    }

    private Called serve(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "serve";
        arguments[1] = "--data";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Called.with(arguments);
    }

    /// A server in a thread of its own, open until it is closed.
    private static final class Running implements AutoCloseable {

        private final StringWriter out = new StringWriter();
        private final Thread thread;

        Running(String... arguments) throws InterruptedException {
            thread = Thread.ofPlatform().start(() -> Main.commandLine().setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(new StringWriter())).execute(arguments));
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (!ADDRESS.matcher(out()).find()) {
                assertThat(thread.isAlive() && System.nanoTime() < end).as("the server is opening").isTrue();
                Thread.sleep(20);
            }
        }

        String out() {
            return out.toString();
        }

        Client client() {
            Matcher address = ADDRESS.matcher(out());
            assertThat(address.find()).isTrue();
            return new Client(Integer.parseInt(address.group(1)));
        }

        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
