package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.page.Pages;
import de.erfahrungsschatz.api.serve.BusyException;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one edge where exceptions become answers: a sentence for the person, a log line with the cause for the operator.
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger("api.http");

    private final Pages pages;

    Failures(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(BusyException.class, (_, context) -> {
            context.header("Retry-After", "2");
            send(context, 503, "Überlastet",
                    "Gerade fragen sehr viele gleichzeitig. Bitte in einigen Sekunden erneut versuchen.");
        });
        routes.exception(HttpResponseException.class, (refusal, context) -> refuse(context, refusal.getStatus()));
        routes.exception(Exception.class, (failure, context) -> {
            LOG.atError().setMessage("request failed").addKeyValue("path", context.path()).setCause(failure).log();
            send(context, 500, "Interner Fehler",
                    "Die Anfrage konnte wegen eines Fehlers auf dem Server nicht beantwortet werden.");
        });
    }

    private void refuse(Context context, int status) {
        switch (status) {
            case 404 -> send(context, 404, Replies.TITLE_MISSING, "Diese Adresse gibt es hier nicht.");
            case 405 -> send(context, 405, "Nicht erlaubt", "Diese Adresse kann nur gelesen werden (GET).");
            default -> send(context, status, Replies.TITLE_INVALID, "Der Server hat diese Anfrage abgelehnt.");
        }
    }

    private void send(Context context, int status, String title, String detail) {
        if (context.path().startsWith("/api/")) {
            Replies.problem(context, status, title, detail);
        } else {
            Replies.html(context, status, pages.failure(status));
        }
    }
}
