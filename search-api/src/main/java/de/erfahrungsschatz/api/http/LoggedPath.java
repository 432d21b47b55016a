package de.erfahrungsschatz.api.http;

import io.javalin.http.Context;
import java.util.regex.Pattern;

/// The path of a request as the log may tell it: without what makes a link work only for whom it was sent to, and without the id of a person,
/// which is a name, so that no log keeps whom somebody looked at or who has withdrawn.
final class LoggedPath {

    private static final Pattern TOKEN = Pattern.compile("^((?:/en)?/(?:anfrage|einwilligung)/).*");
    private static final Pattern PERSON = Pattern.compile("/[a-z0-9-]+--[a-z0-9-]+");

    private LoggedPath() {}

    static String of(Context context) {
        return of(context.path());
    }

    static String of(String path) {
        return PERSON.matcher(TOKEN.matcher(path).replaceFirst("$1…")).replaceAll("/…");
    }
}
