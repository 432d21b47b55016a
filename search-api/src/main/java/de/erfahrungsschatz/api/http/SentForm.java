package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.corpus.text.BaseAddress;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form that a browser sent from a page of this server.
final class SentForm {

    private static final String TYPE = "application/x-www-form-urlencoded";
    /// Room for the longest text whose every character needs nine bytes in a form.
    private static final int MOST_BYTES = 64 * 1024;

    private SentForm() {}

    /// What was filled in; empty unless it was filled in on a page of this server. There are no cookies that another site could make use of,
    /// but it could make its visitors ask in their names. Browsers tell where a form comes from.
    ///
    /// @param base where the site is to be found, when a proxy stands before it; null otherwise
    /// @throws UnreadableAddressException when it is not percent-encoded UTF-8
    static Optional<Map<String, List<String>>> of(Context context, @Nullable BaseAddress base) {
        String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
        boolean readable = (type.equals(TYPE) || type.startsWith(TYPE + ";")) && context.contentLength() <= MOST_BYTES;
        return readable && isOwn(context, base) ? Optional.of(QueryString.parse(context.body())) : Optional.empty();
    }

    /// Whether a page of this server sent it.
    static boolean isOwn(Context context, @Nullable BaseAddress base) {
        String origin = context.header("Origin");
        if (origin == null) {
            return "same-origin".equals(context.header("Sec-Fetch-Site"));
        }
        return base == null ? origin.replaceFirst("^https?://", "").equals(context.host())
                : origin.equals(base.origin()) || isThisMachine(origin, context);
    }

    /// Who opens the server without its proxy does so from this machine.
    private static boolean isThisMachine(String origin, Context context) {
        return origin.equals("http://" + context.host())
                && OwnNames.LOOPBACK.contains(String.valueOf(URI.create(origin).getHost()));
    }
}
