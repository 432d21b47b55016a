package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.Answers;
import de.erfahrungsschatz.api.answer.DocumentAnswers;
import de.erfahrungsschatz.api.answer.HealthAnswer;
import de.erfahrungsschatz.api.answer.MatrixAnswers;
import de.erfahrungsschatz.api.answer.Searching;
import de.erfahrungsschatz.api.answer.ShownPeople;
import de.erfahrungsschatz.api.answer.VocabularyAnswers;
import de.erfahrungsschatz.api.overview.Experiences;
import de.erfahrungsschatz.api.overview.Matrix;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.api.request.OverviewRequests;
import de.erfahrungsschatz.api.request.PassageAddress;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.request.SuggestQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchResult;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Consumer;

/// The API for programs, under `/api/v1`; `openapi.yaml` describes it.
final class ApiRoutes {

    private static final String ROOT = "/api/v1";
    private static final String HEALTH = "/health";
    private static final Failure NO_SUCH_VOCABULARY = new Failure(404, Failure.of(404).title(),
            "Dieses Vokabular gibt es nicht. Es gibt: " + String.join(", ", VocabularyName.labels()) + ".");

    private static final Failure NO_SUCH_PASSAGE = new Failure(404, Failure.of(404).title(),
            "Diesen Abschnitt gibt es hier nicht.");

    /// How many documents are listed that ask the same.
    private static final int MOST_ASKED = 50;

    private final SearchIndex index;
    private final Viewer viewer;
    private final ShownPeople people;

    ApiRoutes(SearchIndex index, Viewer viewer, ShownPeople people) {
        this.index = index;
        this.viewer = viewer;
        this.people = people;
    }

    /// Whether it is programs that ask at that path, so that they are answered in JSON whatever happens.
    static boolean has(String path) {
        return path.equals(HEALTH) || path.startsWith("/api/") || path.startsWith(WidgetRoutes.ROOT);
    }

    void register(SiteRoutes routes) {
        routes.at(ROOT + "/search", this::search);
        routes.at(ROOT + "/facets", this::facets);
        routes.at(ROOT + "/suggest", this::suggest);
        routes.at(ROOT + "/documents/{id}", this::document);
        routes.at(ROOT + "/documents/{id}/similar", this::similar);
        routes.at(ROOT + "/documents/{id}/passages/{number}/same-question", this::sameQuestion);
        routes.at(ROOT + "/matrix", this::matrix);
        routes.at(ROOT + "/vocabularies/{name}", this::vocabulary);
        routes.at(ROOT + "/openapi.yaml", ApiRoutes::description);
        routes.at(HEALTH, this::health);
    }

    private void search(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, new Requests(vocabularies).search(QueryString.of(context)),
                question -> Replies.json(context, new Searching(index, viewer, vocabularies).answer(question)));
    }

    private void facets(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        Checked<SearchQuestion> checked = new Requests(vocabularies).facets(QueryString.of(context));
        ifValid(context, checked, question -> {
            SearchResult result = index.search(viewer, question.toRequest());
            Replies.json(context, new Answers(vocabularies).counts(question.filters(), result));
        });
    }

    private void suggest(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        Checked<SuggestQuestion> checked = new Requests(vocabularies).suggest(QueryString.of(context));
        ifValid(context, checked, question -> Replies.json(context,
                new Answers(vocabularies).suggest(index.suggest(viewer, question.text(), question.limit()))));
    }

    private void document(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        Checked<DocumentQuestion> checked = new Requests(vocabularies).document(QueryString.of(context));
        ifValid(context, checked,
                question -> new Lookup(index, viewer).document(context.pathParam("id"), question.text())
                        .ifPresentOrElse(
                                view -> Replies.json(context, new DocumentAnswers(vocabularies, people).of(view)),
                                () -> Replies.problem(context, Failure.NO_SUCH_DOCUMENT)));
    }

    private void similar(Context context) {
        String id = context.pathParam("id");
        ifValid(context, Requests.nothing(QueryString.of(context)), _ -> Optional.of(id).filter(DocumentId::isValid)
                .flatMap(valid -> index.similar(viewer, new DocumentId(valid), Answers.MOST_SIMILAR))
                .ifPresentOrElse(
                        hits -> Replies.json(context, new Answers(index.vocabularies(viewer)).similar(hits)),
                        () -> Replies.problem(context, Failure.NO_SUCH_DOCUMENT)));
    }

    private void sameQuestion(Context context) {
        ifValid(context, Requests.nothing(QueryString.of(context)), _ -> PassageAddress
                .of(context.pathParam("id"), context.pathParam("number"))
                .flatMap(place -> index.sameQuestion(viewer, place.document(), place.passage(), MOST_ASKED))
                .ifPresentOrElse(
                        hits -> Replies.json(context, new Answers(index.vocabularies(viewer)).sameQuestion(hits)),
                        () -> Replies.problem(context, NO_SUCH_PASSAGE)));
    }

    private void matrix(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, new OverviewRequests(vocabularies).matrix(QueryString.of(context)), selection -> {
            Experiences experiences = Experiences.of(index.experiences(viewer), vocabularies).narrowed(selection);
            Replies.json(context,
                    new MatrixAnswers(vocabularies, selection).of(Matrix.of(experiences, vocabularies)));
        });
    }

    private void vocabulary(Context context) {
        ifValid(context, Requests.nothing(QueryString.of(context)), _ -> VocabularyName.of(context.pathParam("name"))
                .ifPresentOrElse(
                        name -> Replies.json(context, VocabularyAnswers.of(index.vocabularies(viewer).get(name))),
                        () -> Replies.problem(context, NO_SUCH_VOCABULARY)));
    }

    private void health(Context context) {
        ifValid(context, Requests.nothing(QueryString.of(context)), _ -> Replies.json(context,
                new HealthAnswer(index.generation() > 0 ? "ok" : "empty")));
    }

    private static void description(Context context) {
        ifValid(context, Requests.nothing(QueryString.of(context)),
                _ -> context.contentType("application/yaml; charset=utf-8").result(Resource.read("/openapi.yaml")));
    }

    /// Answers a request that is well formed, and tells what is wrong with any other.
    static <T> void ifValid(Context context, Checked<T> checked, Consumer<T> answer) {
        switch (checked) {
            case Checked.Valid<T>(T question) -> answer.accept(question);
            case Checked.Invalid<T>(var problems) -> Replies.invalid(context, problems);
        }
    }
}
