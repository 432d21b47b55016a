package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.text.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// The addresses that can be read, and the few to which forms are sent. HEAD is answered as GET is, and the server leaves the body out.
record SiteRoutes(RoutesConfig routes) {

    /// Shows a page at a path in every language.
    void page(String path, Handler handler) {
        for (Language language : Language.values()) {
            at(language.segment() + path, handler);
        }
    }

    /// Shows a form at a path in every language, and takes what is sent with it.
    void form(String path, Handler handler, Handler sent) {
        page(path, handler);
        sent(path, sent);
    }

    /// Takes what is sent to a path in every language.
    void sent(String path, Handler handler) {
        for (Language language : Language.values()) {
            routes.post(language.segment() + path, handler);
        }
    }

    /// Answers at a path with that handler.
    void at(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
