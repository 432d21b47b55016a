package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.erfahrungsschatz.api.config.Colours;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.openapi.Wire;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site below a path, behind a proxy that takes the path away before it asks.
final class BehindProxyTest {

    private static final String PREFIX = "/wissen";
    private static final int MANY = 60;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_link_leads_to_a_page_below_the_path() throws IOException {
        SiteSettings site = new SiteSettings("Probe", new BaseAddress("https://www.probe.example" + PREFIX), null,
                Colours.SHIPPED, null, null, null, null);
        try (Served served = Served.documents(folder, Viewer.PUBLIC, Documents.all(), site)) {
            HttpServer proxy = proxy(served);
            try {
                int outside = proxy.getAddress().getPort();
                Map<String, Document> pages = Crawl.from(PREFIX + "/", MANY, address -> page(outside, address),
                        link -> link.startsWith(PREFIX + "/"));

                assertThat(pages).hasSize(MANY);
                pages.forEach((address, page) -> assertThat(Crawl.links(page)).as(address)
                        .allMatch(link -> link.startsWith(PREFIX + "/")));
                assertThat(page(outside, PREFIX + "/opensearch.xml"))
                        .contains("https://www.probe.example/wissen/?q=");
                assertThat(page(outside, PREFIX + "/robots.txt")).contains("Disallow: /wissen/*?",
                        "Sitemap: https://www.probe.example/wissen/sitemap.xml");
            } finally {
                proxy.stop(0);
            }
        }
    }

    private static String page(int port, String address) {
        Reply reply = Wire.exchange(port,
                "GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
        assertThat(reply.status()).as(address).isEqualTo(200);
        return reply.text();
    }

    private static HttpServer proxy(Served served) throws IOException {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext(PREFIX + "/", exchange -> pass(exchange, served));
        proxy.start();
        return proxy;
    }

    private static void pass(HttpExchange exchange, Served served) throws IOException {
        Reply reply = served.get(exchange.getRequestURI().toString().substring(PREFIX.length()));
        byte[] body = reply.text().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
