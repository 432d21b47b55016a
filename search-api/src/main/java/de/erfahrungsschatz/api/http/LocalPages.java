package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.page.Pages;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// The pages in the language of the address that was asked for.
///
/// @param pages in any language
record LocalPages(Pages pages) {

    /// The words of the interface in the language of a request.
    static Texts texts(Context context) {
        return Texts.in(Language.of(context.path()));
    }

    /// The pages as answers to that request.
    Pages of(Context context) {
        return at(context.req().getRequestURI(), context.queryString());
    }

    /// The pages as answers to an address.
    ///
    /// @param query as it was written; null for none
    Pages at(String path, @Nullable String query) {
        Language language = Language.of(path);
        String bare = language.bare(path);
        // What begins with two strokes would lead to another host.
        String own = bare.startsWith("//") || !bare.startsWith("/") ? "/" : bare;
        return pages.at(language, query == null || query.isEmpty() ? own : own + "?" + query);
    }
}
