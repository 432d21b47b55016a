package de.erfahrungsschatz.api.http;

import java.util.Map;

/// Style sheets and pictures of the pages: a closed list, read once.
final class AssetRoutes {

    private static final Map<String, String> TYPES = Map.of(
            "style.css", "text/css; charset=utf-8",
            "print.css", "text/css; charset=utf-8",
            "embed.css", "text/css; charset=utf-8",
            "demo.css", "text/css; charset=utf-8",
            "logo.svg", "image/svg+xml");

    private AssetRoutes() {}

    static void register(ReadRoutes routes) {
        TYPES.forEach((name, type) -> {
            byte[] bytes = Resource.read("/assets/" + name);
            routes.at("/assets/" + name, context -> context.contentType(type)
                    .header("Cache-Control", "public, max-age=3600").result(bytes));
        });
    }
}
