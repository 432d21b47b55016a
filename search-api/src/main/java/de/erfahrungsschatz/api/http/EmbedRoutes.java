package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.Searching;
import de.erfahrungsschatz.api.config.Embedding;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.http.Context;

/// The small search page at `/embed`, for frames on other websites. It shows what the public may see, whoever the server
/// answers otherwise, and is the only page that may stand in a frame.
final class EmbedRoutes {

    private static final String PATH = "/embed";
    private static final Viewer ANYBODY = Viewer.PUBLIC;

    private final SearchIndex index;
    private final LocalPages pages;
    private final String policy;

    EmbedRoutes(SearchIndex index, LocalPages pages, Embedding embedding) {
        this.index = index;
        this.pages = pages;
        policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors " + embedding.frameAncestors();
    }

    /// Whether it is a frame that asks at that path.
    static boolean has(String path) {
        return Language.of(path).bare(path).equals(PATH);
    }

    void register(SiteRoutes routes) {
        routes.page(PATH, this::search);
    }

    private void search(Context context) {
        context.header("Content-Security-Policy", policy);
        Vocabularies vocabularies = index.vocabularies(ANYBODY);
        switch (new Requests(vocabularies).embedded(QueryString.of(context))) {
            case Checked.Valid<SearchQuestion>(var question) ->
                Replies.html(context, 200, pages.of(context).embedded(question,
                        new Searching(index, ANYBODY, vocabularies, LocalPages.texts(context)).embedded(question)));
            case Checked.Invalid<SearchQuestion>(var problems) ->
                Replies.html(context, 400, pages.of(context).embeddedInvalid(problems));
        }
    }
}
