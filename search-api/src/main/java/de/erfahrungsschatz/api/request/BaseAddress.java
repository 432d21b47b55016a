package de.erfahrungsschatz.api.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Where the site is to be found, for addresses that are read elsewhere: scheme, host and port, without a stroke at the end.
///
/// @param text such as `https://wissen.example.org`
public record BaseAddress(String text) {

    /// The base that somebody wrote, such as `https://wissen.example.org/`; empty when it is more or less than scheme, host and port.
    public static Optional<BaseAddress> parse(String written) {
        try {
            URI uri = new URI(written.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = uri.getRawPath() == null || uri.getRawPath().isEmpty() || uri.getRawPath().equals("/");
            boolean alone = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return web && bare && alone && uri.getHost() != null
                    ? Optional.of(new BaseAddress(uri.getScheme() + "://" + uri.getRawAuthority()))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The whole address of a page.
    ///
    /// @param link path and query, as [Address] makes them
    public String of(String link) {
        return text + link;
    }
}
