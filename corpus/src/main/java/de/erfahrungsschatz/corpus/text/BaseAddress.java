package de.erfahrungsschatz.corpus.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the site is to be found, for addresses that are read elsewhere: scheme, host, port and the path below which a proxy shows it,
/// without a stroke at the end.
///
/// @param text such as `https://www.example.org/wissen`
public record BaseAddress(String text) {

    private static final Pattern PATH = Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*+/?");

    /// The base that somebody wrote, such as `https://www.example.org/wissen/`; empty when it is anything else than scheme, host, port and
    /// a plain path.
    public static Optional<BaseAddress> parse(String written) {
        try {
            URI uri = new URI(written.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            String path = Objects.requireNonNullElse(uri.getRawPath(), "");
            boolean plain = PATH.matcher(path).matches();
            boolean alone = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return web && plain && alone && uri.getHost() != null
                    ? Optional.of(new BaseAddress(
                            uri.getScheme() + "://" + uri.getRawAuthority() + path.replaceFirst("/$", "")))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The scheme, host and port, as browsers tell where a form comes from.
    public String origin() {
        return text.substring(0, text.length() - path().length());
    }

    /// The path below which the site is shown, such as `/wissen`; empty for none.
    public String path() {
        return URI.create(text).getRawPath();
    }

    /// The whole address of a page.
    ///
    /// @param link path and query, from the first stroke on
    public String of(String link) {
        return text + link;
    }
}
