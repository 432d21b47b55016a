package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.Answers;
import de.erfahrungsschatz.api.answer.ExpertSearching;
import de.erfahrungsschatz.api.page.SearchForm;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.api.request.Requests;
import io.javalin.http.Context;

/// Who can tell about something: for programs under `/api/v1/experts`, for people at `/ansprechpersonen`.
final class ExpertRoutes {

    private static final String API = "/api/v1/experts";
    private static final String PAGE = "/ansprechpersonen";
    private static final Failure NO_SUCH_PERSON = new Failure(404, Failure.of(404).title(),
            "Diese Person gibt es hier nicht.");

    private final ExpertSearching experts;
    private final LocalPages pages;

    ExpertRoutes(ExpertSearching experts, LocalPages pages) {
        this.experts = experts;
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.at(API, this::experts);
        routes.at(API + "/{id}", this::expert);
        routes.page(PAGE, this::expertsPage);
        routes.page(PAGE + "/{id}", this::expertPage);
    }

    private void experts(Context context) {
        switch (requests().experts(QueryString.of(context))) {
            case Checked.Valid<ExpertQuestion>(var question) -> Replies.json(context, experts.answer(question));
            case Checked.Invalid<ExpertQuestion>(var problems) -> Replies.invalid(context, problems);
        }
    }

    private void expert(Context context) {
        switch (Requests.nothing(QueryString.of(context))) {
            case Checked.Valid<Boolean> _ -> experts.profile(context.pathParam("id")).ifPresentOrElse(
                    profile -> Replies.json(context, profile), () -> Replies.problem(context, NO_SUCH_PERSON));
            case Checked.Invalid<Boolean>(var problems) -> Replies.invalid(context, problems);
        }
    }

    private void expertsPage(Context context) {
        SearchForm form = SearchForm.of(QueryString.of(context));
        switch (requests().experts(form.parameters())) {
            case Checked.Valid<ExpertQuestion>(var question) -> Replies.html(context, 200,
                    pages.of(context).experts(question, experts.answer(question), experts.viewer(),
                            new Answers(experts.index().vocabularies(experts.viewer()),
                                    LocalPages.texts(context))::label));
            case Checked.Invalid<ExpertQuestion>(var problems) ->
                Replies.html(context, 400, pages.of(context).invalid(problems));
        }
    }

    private void expertPage(Context context) {
        switch (Requests.nothing(QueryString.of(context))) {
            case Checked.Valid<Boolean> _ -> experts.profile(context.pathParam("id")).ifPresentOrElse(
                    profile -> Replies.html(context, 200, pages.of(context).expert(profile)),
                    () -> Replies.html(context, 404, pages.of(context).failure(404)));
            case Checked.Invalid<Boolean>(var problems) ->
                Replies.html(context, 400, pages.of(context).invalid(problems));
        }
    }

    private Requests requests() {
        return new Requests(experts.index().vocabularies(experts.viewer()));
    }
}
