package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.ProblemAnswer;
import de.erfahrungsschatz.api.answer.ProblemAnswer.ParameterAnswer;
import de.erfahrungsschatz.api.request.ParameterProblem;
import io.javalin.http.Context;
import java.util.List;

/// Sends answers of the API.
final class Replies {

    static final String TITLE_INVALID = "Ungültige Anfrage";
    static final String TITLE_MISSING = "Nicht gefunden";

    private Replies() {}

    static void json(Context context, Object answer) {
        context.contentType("application/json; charset=utf-8").result(Json.write(answer));
    }

    static void html(Context context, int status, String page) {
        context.status(status).contentType("text/html; charset=utf-8").result(page);
    }

    static void invalid(Context context, List<ParameterProblem> problems) {
        List<ParameterAnswer> errors = problems.stream().map(Replies::parameter).toList();
        String detail = problems.size() == 1
                ? problems.getFirst().detail()
                : "An der Anfrage sind " + problems.size() + " Angaben falsch.";
        send(context, new ProblemAnswer("about:blank", TITLE_INVALID, 400, detail, errors));
    }

    static void problem(Context context, int status, String title, String detail) {
        send(context, new ProblemAnswer("about:blank", title, status, detail, null));
    }

    private static void send(Context context, ProblemAnswer problem) {
        context.status(problem.status()).contentType("application/problem+json; charset=utf-8")
                .result(Json.write(problem));
    }

    private static ParameterAnswer parameter(ParameterProblem problem) {
        return new ParameterAnswer(problem.parameter(), problem.detail(),
                problem.allowed().isEmpty() ? null : problem.allowed(), problem.nearest());
    }
}
