package de.erfahrungsschatz.api.http;

import io.javalin.http.Context;
import java.util.regex.Pattern;

/// The path of a request as the log may tell it: without what makes a link work only for whom it was sent to.
final class LoggedPath {

    private static final Pattern TOKEN = Pattern.compile("^(/anfrage/|/einwilligung/).*");

    private LoggedPath() {}

    static String of(Context context) {
        return TOKEN.matcher(context.path()).replaceFirst("$1…");
    }
}
