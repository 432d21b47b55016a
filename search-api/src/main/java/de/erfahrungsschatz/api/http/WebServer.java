package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.page.Pages;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door: listens at one address and answers on behalf of one viewer.
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("api.http");

    /// Nothing from elsewhere, no inline script or style, no frame around us.
    private static final String CONTENT_SECURITY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /// Begins to listen.
    ///
    /// @param port 0 for any free one
    /// @throws io.javalin.util.JavalinBindException when the port is taken
    public static WebServer start(String host, int port, SearchIndex index, Viewer viewer, Pages pages) {
        Javalin javalin = Javalin.create(config -> configure(config, index, viewer, pages));
        javalin.start(host, port);
        return new WebServer(javalin);
    }

    /// The port it listens at.
    public int port() {
        return javalin.port();
    }

    /// Answers what is being asked, then stops listening.
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, SearchIndex index, Viewer viewer, Pages pages) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = 64_000;
        config.http.prefer405over404 = true;
        config.jetty.modifyServer(server -> server.setStopTimeout(Duration.ofSeconds(5).toMillis()));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(WebServer::secure);
        config.routes.after(context -> context.header("Vary", "Accept-Encoding"));
        new ApiRoutes(index, viewer).register(config.routes);
        new PageRoutes(index, viewer, pages).register(config.routes);
        AssetRoutes.register(config.routes);
        new Failures(pages).register(config.routes);
        // What people search for is nobody's business: the log tells the path, never the words.
        config.requestLogger.http((context, milliseconds) -> LOG.atInfo().setMessage("request")
                .addKeyValue("method", context.method()).addKeyValue("path", context.path())
                .addKeyValue("status", context.statusCode()).addKeyValue("ms", Math.round(milliseconds)).log());
    }

    private static void secure(Context context) {
        context.header("Content-Security-Policy", CONTENT_SECURITY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cache-Control", "no-cache");
    }
}
