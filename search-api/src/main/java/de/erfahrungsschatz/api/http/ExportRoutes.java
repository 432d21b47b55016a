package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.export.BibTeX;
import de.erfahrungsschatz.api.export.Feed;
import de.erfahrungsschatz.api.export.HitTable;
import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.api.export.Ris;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Excerpt;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.Sort;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What people take along: the hits of a search as a table, as references and as a feed, and the reference of one document.
final class ExportRoutes {

    private static final int SUMMARY = 360;

    private final SearchIndex index;
    private final Viewer viewer;
    private final SiteSettings site;
    private final LocalPages pages;

    /// @param pages to tell people what went wrong
    ExportRoutes(SearchIndex index, Viewer viewer, SiteSettings site, LocalPages pages) {
        this.index = index;
        this.viewer = viewer;
        this.site = site;
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.page("/treffer.csv",
                context -> export(context, Requests.MOST_TAKEN, (found, cite) -> Replies.file(context,
                        "treffer.csv", HitTable.TYPE,
                        HitTable.write(found.hits(), cite, Texts.in(Language.of(context.path()))))));
        routes.page("/treffer.ris",
                context -> export(context, Requests.MOST_TAKEN, (found, cite) -> Replies.file(context,
                        "treffer.ris", Ris.TYPE, Ris.write(found.references(cite)))));
        routes.page("/treffer.bib",
                context -> export(context, Requests.MOST_TAKEN, (found, cite) -> Replies.file(context,
                        "treffer.bib", BibTeX.TYPE, BibTeX.write(found.references(cite)))));
        routes.page("/treffer.atom", context -> export(context, Requests.MOST_IN_FEED, (found, cite) -> context
                .contentType(Feed.TYPE).result(feed(context, found, cite).write())));
        routes.page("/dokument/{id}/zitat.ris", context -> cite(context,
                reference -> Replies.file(context, reference.id() + ".ris", Ris.TYPE, Ris.write(List.of(reference)))));
        routes.page("/dokument/{id}/zitat.bib", context -> cite(context, reference -> Replies.file(context,
                reference.id() + ".bib", BibTeX.TYPE, BibTeX.write(List.of(reference)))));
    }

    private void export(Context context, int most, BiConsumer<Found, Reference.Of> write) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        switch (new Requests(vocabularies).export(QueryString.of(context), most)) {
            case Checked.Valid<SearchQuestion>(var question) -> write.accept(found(question, most),
                    citing(context, vocabularies));
            case Checked.Invalid<SearchQuestion>(var problems) ->
                Replies.html(context, 400, pages.of(context).invalid(problems));
        }
    }

    /// A feed tells what is new, whatever order the page has.
    private Found found(SearchQuestion question, int most) {
        SearchQuestion asked = most == Requests.MOST_IN_FEED ? question.sorted(Sort.NEWEST) : question;
        return new Found(asked, index.search(viewer, asked.toRequest()).hits());
    }

    private Feed feed(Context context, Found found, Reference.Of cite) {
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        return new Feed(title(found.question()), cite.base().of("/treffer.atom" + query), cite.base().of("/" + query),
                found.hits().stream()
                        .map(hit -> new Feed.Entry(cite.document(hit.id(), hit.metadata()), summary(hit))).toList());
    }

    private String title(SearchQuestion question) {
        return question.text().isEmpty() ? site.name() : site.name() + ": " + question.text();
    }

    private static String summary(Hit hit) {
        return hit.passages().stream().findFirst()
                .map(passage -> Excerpt.of(passage.passage().text(), passage.highlights(), SUMMARY).text()).orElse("");
    }

    private void cite(Context context, Consumer<Reference> write) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        switch (Requests.nothing(QueryString.of(context))) {
            case Checked.Valid<Boolean> _ ->
                new Lookup(index, viewer).document(context.pathParam("id"), "").ifPresentOrElse(
                        view -> write.accept(citing(context, vocabularies).document(view.document().id(),
                                view.document().metadata())),
                        () -> Replies.html(context, 404, pages.of(context).missing()));
            case Checked.Invalid<Boolean>(var problems) ->
                Replies.html(context, 400, pages.of(context).invalid(problems));
        }
    }

    private Reference.Of citing(Context context, Vocabularies vocabularies) {
        return new Reference.Of(site.name(), Bases.of(context, site), viewer, vocabularies);
    }

    /// What was found.
    private record Found(SearchQuestion question, List<Hit> hits) {

        List<Reference> references(Reference.Of cite) {
            return hits.stream().map(hit -> cite.document(hit.id(), hit.metadata())).toList();
        }
    }
}
