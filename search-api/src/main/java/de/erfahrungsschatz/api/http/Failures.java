package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.serve.BusyException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one edge where exceptions become answers: a sentence for the person, a log line with the cause for the operator.
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger("api.http");

    private final LocalPages pages;

    Failures(LocalPages pages) {
        this.pages = pages;
    }

    void register(JavalinConfig config) {
        config.routes.exception(UnreadableAddressException.class,
                (_, context) -> send(context, Failure.UNREADABLE_ADDRESS));
        config.routes.exception(BusyException.class,
                (_, context) -> send(context.header("Retry-After", "2"), Failure.of(503)));
        config.routes.exception(HttpResponseException.class, (refusal, context) -> refuse(context, refusal));
        config.routes.exception(Exception.class, (failure, context) -> {
            LOG.atError().setMessage("request failed").addKeyValue("path", LoggedPath.of(context)).setCause(failure)
                    .log();
            send(context, Failure.of(500));
        });
        config.router.javaLangErrorHandler(Failures::broken);
    }

    /// Sends a failure as whoever asks at that address can read it.
    void send(Context context, Failure failure) {
        if (ApiRoutes.has(context.path())) {
            Replies.problem(context, failure);
        } else if (EmbedRoutes.has(context.path())) {
            Replies.html(context, failure.status(), pages.of(context).embeddedFailure(failure.status()));
        } else {
            Replies.html(context, failure.status(), pages.of(context).failure(failure.status()));
        }
    }

    private void refuse(Context context, HttpResponseException refusal) {
        if (refusal.getStatus() == 405) {
            context.header("Allow", refusal.getDetails().getOrDefault("availableMethods", "GET, HEAD"));
        }
        send(context, Failure.of(refusal.getStatus()));
    }

    /// A stack or heap that overflowed: all that is left of the request is its response.
    private static void broken(HttpServletResponse response, Error error) {
        LOG.atError().setMessage("request failed").setCause(error).log();
        response.setStatus(500);
        response.setContentType(Replies.PROBLEM);
        try {
            response.getOutputStream().write(Replies.problem(Failure.of(500)));
        } catch (IOException e) {
            throw new UncheckedIOException("The client is gone", e);
        }
    }
}
