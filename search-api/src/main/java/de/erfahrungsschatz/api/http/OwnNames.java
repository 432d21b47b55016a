package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// The names by which a server that shows more than public documents lets itself be called: those of this machine, and that of the site.
///
/// Such a server listens to this machine alone, but a browser on it can be led there by any web site whose name is made to mean
/// 127.0.0.1 (DNS rebinding), and would then show that site what it reads. The name in the request gives that away.
///
/// @param site whose address may be called too
/// @param listening the address of this machine at which the server listens
record OwnNames(SiteSettings site, String listening) {

    /// How this machine is called.
    static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED = 421;

    /// @throws HttpResponseException when the request calls another name
    void check(Context context) {
        String host = name(String.valueOf(context.host()));
        BaseAddress base = site.base();
        boolean own = LOOPBACK.contains(host) || host.equals(listening)
                || (base != null && host.equals(URI.create(base.text()).getHost()));
        if (!own) {
            throw new HttpResponseException(MISDIRECTED, Failure.of(MISDIRECTED).title());
        }
    }

    private static String name(String hostAndPort) {
        return hostAndPort.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }
}
