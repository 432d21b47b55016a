package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.Answers;
import de.erfahrungsschatz.api.answer.DocumentAnswers;
import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.ExpertSearching;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.Searching;
import de.erfahrungsschatz.api.answer.ShownPeople;
import de.erfahrungsschatz.api.asked.AskedQueries;
import de.erfahrungsschatz.api.config.ApiConfig;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.api.original.Originals;
import de.erfahrungsschatz.api.page.SearchForm;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pages for people: the search at `/`, a document at `/dokument/{id}`.
final class PageRoutes {

    /// How many other documents are named below a question.
    private static final int MOST_ASKED = 12;
    /// How many people are named beside the hits.
    private static final int MOST_EXPERTS = 3;

    private final SearchIndex index;
    private final Viewer viewer;
    private final SiteSettings site;
    private final PeopleConfig people;
    private final ContactDesk desk;
    private final Originals originals;
    private final AskedQueries asked;
    private final LocalPages pages;

    PageRoutes(SearchIndex index, Viewer viewer, ApiConfig settings, ContactDesk desk, Originals originals,
            AskedQueries asked, LocalPages pages) {
        this.index = index;
        this.viewer = viewer;
        this.site = settings.site();
        this.people = settings.people();
        this.desk = desk;
        this.originals = originals;
        this.asked = asked;
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.page("/", this::search);
        routes.page("/dokument/{id}", this::document);
    }

    private void search(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        SearchForm form = SearchForm.of(QueryString.of(context));
        switch (new Requests(vocabularies).search(form.parameters())) {
            case Checked.Valid<SearchQuestion>(var question) -> {
                SearchAnswer answer = new Searching(index, viewer, vocabularies, LocalPages.texts(context))
                        .answer(question);
                asked.note(question, answer.total() > 0 && !answer.foundOnlyAlike());
                html(context, 200,
                        pages.of(context).search(question, answer, form.yearsLeftOut(), experts(question, answer)));
            }
            case Checked.Invalid<SearchQuestion>(var problems) ->
                html(context, 400, pages.of(context).invalid(problems));
        }
    }

    /// Who can tell about it, beside the first hits.
    private List<ExpertAnswer> experts(SearchQuestion question, SearchAnswer answer) {
        boolean asks = question.page() == 1 && answer.total() > 0 && answer.wantsWords();
        return asks ? new ExpertSearching(index, viewer, people, desk).first(ExpertQuestion.of(question, MOST_EXPERTS))
                : List.of();
    }

    private void document(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        switch (new Requests(vocabularies).documentPage(QueryString.of(context))) {
            case Checked.Valid<DocumentQuestion>(var question) ->
                new Lookup(index, viewer).document(context.pathParam("id"), question.text())
                        .ifPresentOrElse(
                                view -> html(context, 200, pages.of(context).document(question,
                                        new DocumentAnswers(vocabularies, new ShownPeople(viewer, people.confirmed()))
                                                .of(view),
                                        askedElsewhere(view, vocabularies), similar(view, vocabularies),
                                        reference(context, view, vocabularies),
                                        originals.of(view.document()).orElse(null))),
                                () -> html(context, 404, pages.of(context).missing()));
            case Checked.Invalid<DocumentQuestion>(var problems) ->
                html(context, 400, pages.of(context).invalid(problems));
        }
    }

    /// For each passage that asks something, by its number from 1, where the same is asked.
    private Map<Integer, List<HitAnswer>> askedElsewhere(DocumentView view, Vocabularies vocabularies) {
        Answers answers = new Answers(vocabularies);
        List<Passage> passages = view.document().passages();
        Map<Integer, List<HitAnswer>> asked = new HashMap<>();
        for (int number = 0; number < passages.size(); number++) {
            if (passages.get(number).questionLength() > 0) {
                List<Hit> hits = index.sameQuestion(viewer, view.document().id(), number, MOST_ASKED)
                        .orElse(List.of());
                asked.put(number + 1, answers.sameQuestion(hits).hits());
            }
        }
        return asked;
    }

    private List<HitAnswer> similar(DocumentView view, Vocabularies vocabularies) {
        List<Hit> hits = index.similar(viewer, view.document().id(), Answers.MOST_SIMILAR).orElse(List.of());
        return new Answers(vocabularies).similar(hits).hits();
    }

    private Reference reference(Context context, DocumentView view, Vocabularies vocabularies) {
        return new Reference.Of(site.name(), Bases.of(context, site), viewer, vocabularies)
                .document(view.document().id(), view.document().metadata());
    }

    private static void html(Context context, int status, String page) {
        Replies.html(context, status, page);
    }
}
