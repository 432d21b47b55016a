package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.Answers;
import de.erfahrungsschatz.api.answer.DocumentAnswers;
import de.erfahrungsschatz.api.answer.FacetsAnswer;
import de.erfahrungsschatz.api.answer.HealthAnswer;
import de.erfahrungsschatz.api.answer.VocabularyAnswers;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.request.SuggestQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchResult;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Consumer;

/// The API for programs, under `/api/v1`; `openapi.yaml` describes it.
final class ApiRoutes {

    static final String ROOT = "/api/v1";

    private final SearchIndex index;
    private final Viewer viewer;

    ApiRoutes(SearchIndex index, Viewer viewer) {
        this.index = index;
        this.viewer = viewer;
    }

    void register(RoutesConfig routes) {
        routes.get(ROOT + "/search", this::search);
        routes.get(ROOT + "/facets", this::facets);
        routes.get(ROOT + "/suggest", this::suggest);
        routes.get(ROOT + "/documents/{id}", this::document);
        routes.get(ROOT + "/vocabularies/{name}", this::vocabulary);
        routes.get(ROOT + "/openapi.yaml", ApiRoutes::description);
        routes.get("/health", this::health);
    }

    private void search(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, new Requests(vocabularies).search(context.queryParamMap()), question -> {
            SearchResult result = index.search(viewer, question.toRequest());
            Replies.json(context, new Answers(vocabularies).search(question, result));
        });
    }

    private void facets(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        Checked<SearchQuestion> checked = new Requests(vocabularies).facets(context.queryParamMap());
        ifValid(context, checked, question -> {
            SearchResult result = index.search(viewer, question.toRequest());
            Replies.json(context, new FacetsAnswer(result.total(),
                    new Answers(vocabularies).facets(question.filters(), result)));
        });
    }

    private void suggest(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        Checked<SuggestQuestion> checked = new Requests(vocabularies).suggest(context.queryParamMap());
        ifValid(context, checked, question -> Replies.json(context,
                new Answers(vocabularies).suggest(index.suggest(viewer, question.text(), question.limit()))));
    }

    private void document(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        Checked<DocumentQuestion> checked = new Requests(vocabularies).document(context.queryParamMap());
        ifValid(context, checked, question -> find(context.pathParam("id"), question).ifPresentOrElse(
                view -> Replies.json(context, new DocumentAnswers(vocabularies).of(view)),
                () -> Replies.problem(context, 404, Replies.TITLE_MISSING, "Dieses Dokument gibt es hier nicht.")));
    }

    private Optional<DocumentView> find(String id, DocumentQuestion question) {
        return DocumentId.isValid(id)
                ? index.document(viewer, new DocumentId(id), QueryParser.parse(question.text()))
                : Optional.empty();
    }

    private void vocabulary(Context context) {
        ifValid(context, Requests.nothing(context.queryParamMap()), _ -> VocabularyName.of(context.pathParam("name"))
                .ifPresentOrElse(
                        name -> Replies.json(context, VocabularyAnswers.of(index.vocabularies(viewer).get(name))),
                        () -> Replies.problem(context, 404, Replies.TITLE_MISSING,
                                "Dieses Vokabular gibt es nicht. Es gibt: " + String.join(", ", VocabularyName.labels())
                                        + ".")));
    }

    private void health(Context context) {
        ifValid(context, Requests.nothing(context.queryParamMap()), _ -> Replies.json(context,
                new HealthAnswer(index.generation() > 0 ? "ok" : "empty")));
    }

    private static void description(Context context) {
        context.contentType("application/yaml; charset=utf-8").result(Resource.read("/openapi.yaml"));
    }

    private static <T> void ifValid(Context context, Checked<T> checked, Consumer<T> answer) {
        switch (checked) {
            case Checked.Valid<T>(T question) -> answer.accept(question);
            case Checked.Invalid<T>(var problems) -> Replies.invalid(context, problems);
        }
    }
}
