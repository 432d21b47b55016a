package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.ExpertSearching;
import de.erfahrungsschatz.api.answer.ShownPeople;
import de.erfahrungsschatz.api.asked.AskedQueries;
import de.erfahrungsschatz.api.asked.FrequentQueries;
import de.erfahrungsschatz.api.asked.QueryRecorder;
import de.erfahrungsschatz.api.config.ApiConfig;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.contact.ConsentDesk;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.enquiry.Enquiries;
import de.erfahrungsschatz.api.office.OfficeProgram;
import de.erfahrungsschatz.api.original.Originals;
import de.erfahrungsschatz.api.page.Pages;
import de.erfahrungsschatz.contacts.mail.Post;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door: listens at one address and answers on behalf of one viewer.
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("api.http");

    /// What every answer carries: nothing from elsewhere, no inline script or style, no frame around us, nothing for other
    /// sites, no guessing of media types, no telling others what was searched for, and no copy that is used without asking
    /// again.
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-cache",
            "Vary", "Accept-Encoding");

    /// Room for the longest question whose every character needs twelve bytes in an address, and for as many filters again.
    private static final int LONGEST_HEAD = 128 * 1024;
    /// Room for a page of hits with everything said about them, so that it is sent at once and with its length.
    private static final int USUAL_ANSWER = 64 * 1024;

    private final Javalin javalin;
    private final @Nullable QueryRecorder recorder;

    private WebServer(Javalin javalin, @Nullable QueryRecorder recorder) {
        this.javalin = javalin;
        this.recorder = recorder;
    }

    /// Begins to listen.
    ///
    /// @param viewer on whose behalf it answers, but for what other websites embed, which is for the public
    /// @param settings where it listens, and how the site presents itself
    /// @param desk how people are reached
    /// @param office the program behind the pages of the office; null where there are none
    /// @throws CannotListenException when the port is taken, or may not be taken
    public static WebServer start(SearchIndex index, Viewer viewer, ApiConfig settings, ContactDesk desk,
            @Nullable OfficeProgram office) {
        QueryRecorder recorder = recorder(index, viewer, settings);
        WebServer server = new WebServer(Javalin.create(config -> configure(config, index, viewer, settings, desk,
                office, recorder == null ? AskedQueries.NONE : recorder)), recorder);
        try {
            server.javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            server.close();
            throw new CannotListenException(settings.host() + ":" + settings.port() + " is not free", e);
        }
        return server;
    }

    /// Null where nothing is counted: the office is shown what others search for.
    private static @Nullable QueryRecorder recorder(SearchIndex index, Viewer viewer, ApiConfig settings) {
        Path folder = settings.queries();
        return folder == null || viewer == Viewer.OFFICE ? null
                : QueryRecorder.start(index, viewer, settings.people().confirmed(), folder, Clock.systemUTC());
    }

    private static @Nullable FrequentQueries frequent(SearchIndex index, ApiConfig settings) {
        Path folder = settings.queries();
        return folder == null ? null
                : new FrequentQueries(folder, index, settings.people().confirmed(), Clock.systemUTC());
    }

    /// The port it listens at.
    public int port() {
        return javalin.port();
    }

    /// The addresses that answer that method, as the router knows them: with names in braces, in every language.
    Set<String> routes(HandlerType method) {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream().map(route -> route.endpoint)
                .filter(endpoint -> endpoint.method.equals(method)).map(endpoint -> endpoint.path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Stops listening, but first answers what has been asked, for some seconds.
    @Override
    public void close() {
        javalin.stop();
        if (recorder != null) {
            recorder.close();
        }
    }

    private static void configure(JavalinConfig config, SearchIndex index, Viewer viewer, ApiConfig settings,
            ContactDesk desk, @Nullable OfficeProgram office, AskedQueries asked) {
        SiteSettings site = settings.site();
        PeopleConfig people = settings.people();
        Pages usual = new Pages(site, people.experts());
        LocalPages pages = new LocalPages(office == null ? usual : usual.withOffice());
        config.startup.showJavalinBanner = false;
        // The analysis of words keeps what is costly to make with its thread; a virtual thread lives for one request.
        config.concurrency.useVirtualThreads = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(Duration.ofSeconds(5).toMillis());
            server.setErrorHandler(new UnreadableRequests(pages, HEADERS));
        });
        config.jetty.modifyHttpConfiguration(WebServer::configure);
        config.routes.before(WebServer::begin);
        if (viewer != Viewer.PUBLIC) {
            config.routes.before(new OwnNames(site, settings.host())::check);
        }
        SiteRoutes routes = new SiteRoutes(config.routes);
        new ApiRoutes(index, viewer, new ShownPeople(viewer, people.confirmed())).register(routes);
        // Public texts are masked, and their originals are not.
        Originals originals = viewer == Viewer.PUBLIC ? Originals.NONE : new Originals(settings.originals());
        new PageRoutes(index, viewer, settings, desk, originals, asked, pages).register(routes);
        if (viewer != Viewer.PUBLIC) {
            new OriginalRoutes(index, viewer, originals, pages).register(routes);
        }
        new OverviewRoutes(index, viewer, people, desk, pages).register(routes);
        if (people.experts()) {
            ExpertSearching experts = new ExpertSearching(index, viewer, people, desk);
            new ExpertRoutes(experts, pages).register(routes);
            enquiries(desk, settings, pages).ifPresent(enquiries -> new EnquiryRoutes(experts, enquiries, site.base(),
                    pages).register(routes));
        }
        ConsentDesk consent = desk.consent();
        if (consent != null) {
            new ConsentRoutes(consent, site.base(), pages).register(routes);
        }
        if (office != null) {
            new OfficeRoutes(office, frequent(index, settings), site.base(), pages).register(routes);
        }
        new ExportRoutes(index, viewer, site, pages).register(routes);
        new CollectionRoutes(index, viewer, settings, pages).register(routes);
        new RobotRoutes(index, viewer, site).register(routes);
        new AssetRoutes(site).register(routes);
        new WidgetRoutes(index).register(routes);
        new EmbedRoutes(index, pages, settings.embedding()).register(routes);
        WidgetFiles.register(routes, pages);
        new Failures(pages).register(config);
        // What people search for is nobody's business: the log tells the path, never the words.
        config.requestLogger.http((context, milliseconds) -> LOG.atInfo().setMessage("request")
                .addKeyValue("method", context.method()).addKeyValue("path", LoggedPath.of(context))
                .addKeyValue("status", context.statusCode()).addKeyValue("ms", Math.round(milliseconds)).log());
    }

    /// Empty when the settings name no mail server, or no office.
    private static Optional<Enquiries> enquiries(ContactDesk desk, ApiConfig settings, LocalPages pages) {
        Post post = desk.post();
        BaseAddress base = settings.site().base();
        String office = settings.people().office();
        return post == null || base == null || office == null ? Optional.empty()
                : Optional.of(new Enquiries(post, pages.pages().contacts().letters(base, office), Enquiries.LIFE,
                        InstantSource.system()));
    }

    /// Lets addresses in that are not well encoded, so that they can be refused in the form that their sender reads.
    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEAD);
        http.setOutputBufferSize(USUAL_ANSWER);
        http.setOutputAggregationSize(USUAL_ANSWER);
        http.setUriCompliance(http.getUriCompliance().with("lenient", Violation.BAD_UTF8_ENCODING,
                Violation.ILLEGAL_PATH_CHARACTERS, Violation.SUSPICIOUS_PATH_CHARACTERS));
    }

    private static void begin(Context context) {
        HEADERS.forEach(context::header);
        QueryString.decode(context.path());
    }
}
