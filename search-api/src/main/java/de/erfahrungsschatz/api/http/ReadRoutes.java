package de.erfahrungsschatz.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// The addresses that can be read; only forms are sent to some of them. HEAD is answered as GET is, and the server leaves the body out.
record ReadRoutes(RoutesConfig routes) {

    /// Answers at a path with that handler.
    void at(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
