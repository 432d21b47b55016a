package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.api.answer.ExpertSearching;
import de.erfahrungsschatz.api.answer.ShownPeople;
import de.erfahrungsschatz.api.config.ApiConfig;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.library.TroubledIndex;
import de.erfahrungsschatz.api.openapi.Client;
import de.erfahrungsschatz.api.openapi.OpenApi;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.page.Pages;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WebServerTest {

    private static final TroubledIndex INDEX = new TroubledIndex(() -> {}, () -> {});

    @Test
    void a_port_that_is_taken_is_told() {
        try (Served first = Served.index(INDEX, Viewer.PUBLIC)) {
            assertThatThrownBy(
                    () -> WebServer.start(INDEX, Viewer.PUBLIC, ApiConfig.defaults().at("127.0.0.1", first.port()),
                            ContactDesk.NONE, null))
                    .isInstanceOf(CannotListenException.class);
        }
    }

    @Test
    void what_is_being_asked_is_answered_before_the_door_closes() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        TroubledIndex slow = new TroubledIndex(() -> {
            begun.countDown();
            sleep(700);
        }, () -> {});
        WebServer server = WebServer.start(slow, Viewer.PUBLIC, ApiConfig.defaults().at("127.0.0.1", 0),
                ContactDesk.NONE, null);
        CompletableFuture<Reply> asked = CompletableFuture
                .supplyAsync(() -> new Client(server.port()).get("/api/v1/search"));
        begun.await();

        server.close();

        assertThat(asked.join().status()).isEqualTo(200);
    }

    @Test
    void every_address_for_programs_is_documented_and_no_other() {
        Javalin javalin = Javalin.create(config -> {
            SiteRoutes routes = new SiteRoutes(config.routes);
            new ApiRoutes(INDEX, Viewer.PUBLIC, new ShownPeople(Viewer.PUBLIC, ConfirmedPeople.NONE)).register(routes);
            new ExpertRoutes(new ExpertSearching(INDEX, Viewer.PUBLIC, PeopleConfig.DEFAULTS, ContactDesk.NONE),
                    new LocalPages(new Pages(SiteSettings.named("Probe")))).register(routes);
            new WidgetRoutes(INDEX).register(routes);
        });

        Set<String> registered = javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint).filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .map(endpoint -> endpoint.path).filter(path -> ApiRoutes.has(path)).collect(Collectors.toSet());

        assertThat(registered).containsExactlyInAnyOrderElementsOf(OpenApi.paths());
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
