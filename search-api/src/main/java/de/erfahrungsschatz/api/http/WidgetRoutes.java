package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.Searching;
import de.erfahrungsschatz.api.answer.WidgetAnswer;
import de.erfahrungsschatz.api.answer.WidgetSuggestAnswer;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.http.Context;

/// What the widget on other websites asks. Any of them may read the answers, and so they are made for the public, whoever
/// the server answers otherwise: a page in a member's browser must not get at what only members may see.
final class WidgetRoutes {

    /// What the addresses begin with.
    static final String ROOT = "/widget/v1/";

    private static final Viewer ANYBODY = Viewer.PUBLIC;

    private final SearchIndex index;

    WidgetRoutes(SearchIndex index) {
        this.index = index;
    }

    void register(SiteRoutes routes) {
        routes.at(ROOT + "search", this::search);
        routes.at(ROOT + "suggest", this::suggest);
    }

    private void search(Context context) {
        openToAll(context);
        Vocabularies vocabularies = index.vocabularies(ANYBODY);
        ApiRoutes.ifValid(context, new Requests(vocabularies).embedded(QueryString.of(context)),
                question -> Replies.json(context, WidgetAnswer.of(question,
                        new Searching(index, ANYBODY, vocabularies).embedded(question))));
    }

    private void suggest(Context context) {
        openToAll(context);
        ApiRoutes.ifValid(context, new Requests(index.vocabularies(ANYBODY)).suggest(QueryString.of(context)),
                question -> Replies.json(context,
                        WidgetSuggestAnswer.of(index.suggest(ANYBODY, question.text(), question.limit()))));
    }

    /// Lets the pages of all websites read the answer. They send no cookie and no header of their own, so that browsers need
    /// not ask beforehand.
    static void openToAll(Context context) {
        context.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
