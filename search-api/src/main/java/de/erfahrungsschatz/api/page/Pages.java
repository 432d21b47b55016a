package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.DocumentAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.api.request.ParameterProblem;
import de.erfahrungsschatz.api.request.SearchQuestion;
import java.util.List;

/// Makes the pages.
public final class Pages {

    private final String name;

    /// @param name what the site is called
    public Pages(String name) {
        this.name = name;
    }

    /// The search page with its hits.
    public String search(SearchQuestion question, SearchAnswer answer) {
        return name + question.text() + answer.total();
    }

    /// The page of a document.
    public String document(DocumentQuestion question, DocumentAnswer answer) {
        return name + question.text() + answer.id();
    }

    /// The page that says what is wrong with an address.
    public String invalid(List<ParameterProblem> problems) {
        return name + problems.size();
    }

    /// The page for a document that is not there, or not for this viewer.
    public String missing() {
        return failure(404, "Nicht gefunden", "Dieses Dokument gibt es hier nicht.");
    }

    /// The page for anything else that went wrong.
    public String failure(int status, String title, String detail) {
        return name + status + title + detail;
    }
}
