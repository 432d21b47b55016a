package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.text.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// The addresses that can be read, which are all there are. HEAD is answered as GET is, and the server leaves the body out.
record ReadRoutes(RoutesConfig routes) {

    /// Shows a page at a path in every language.
    void page(String path, Handler handler) {
        for (Language language : Language.values()) {
            at(language.segment() + path, handler);
        }
    }

    /// Answers at a path with that handler.
    void at(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
