package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.ProblemAnswer;
import de.erfahrungsschatz.api.answer.ProblemAnswer.ParameterAnswer;
import de.erfahrungsschatz.api.request.ParameterProblem;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import io.javalin.http.Context;
import java.util.List;

/// Sends answers.
final class Replies {

    /// The media type of problems, after RFC 9457.
    static final String PROBLEM = "application/problem+json; charset=utf-8";

    /// The media type of pages.
    static final String HTML = "text/html; charset=utf-8";

    /// What programs are told.
    private static final Texts GERMAN = Texts.in(Language.GERMAN);

    private Replies() {}

    static void json(Context context, Object answer) {
        context.contentType("application/json; charset=utf-8").result(Json.write(answer));
    }

    static void html(Context context, int status, String page) {
        context.status(status).contentType(HTML).result(page);
    }

    /// Sends something to be kept as a file.
    static void file(Context context, String name, String type, String content) {
        context.contentType(type).header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(content);
    }

    static void invalid(Context context, List<ParameterProblem> problems) {
        List<ParameterAnswer> errors = problems.stream().map(Replies::parameter).toList();
        String detail = problems.size() == 1
                ? errors.getFirst().detail()
                : "An der Anfrage sind " + problems.size() + " Angaben falsch.";
        context.status(400).contentType(PROBLEM).result(
                Json.write(new ProblemAnswer("about:blank", Failure.of(400).title(), 400, detail, errors)));
    }

    static void problem(Context context, Failure failure) {
        context.status(failure.status()).contentType(PROBLEM).result(problem(failure));
    }

    /// The problem document of a failure.
    static byte[] problem(Failure failure) {
        return Json.write(new ProblemAnswer("about:blank", failure.title(), failure.status(), failure.detail(), null));
    }

    private static ParameterAnswer parameter(ParameterProblem problem) {
        return new ParameterAnswer(problem.parameter(), problem.detail(GERMAN),
                problem.allowed().isEmpty() ? null : problem.allowed(), problem.nearest());
    }
}
