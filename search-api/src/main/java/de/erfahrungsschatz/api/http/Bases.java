package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import io.javalin.http.Context;

/// Tells where the site is to be found.
final class Bases {

    private Bases() {}

    /// The address from the settings, or else the one to which the request was sent.
    static BaseAddress of(Context context, SiteSettings site) {
        BaseAddress configured = site.base();
        return configured != null
                ? configured
                : BaseAddress.parse(context.scheme() + "://" + context.host())
                        .orElseGet(() -> new BaseAddress("http://127.0.0.1"));
    }
}
