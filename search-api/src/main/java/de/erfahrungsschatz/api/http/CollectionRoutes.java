package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswers;
import de.erfahrungsschatz.api.answer.ShownPeople;
import de.erfahrungsschatz.api.config.ApiConfig;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.api.page.CollectedSource;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.PassageAddress;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Passages that somebody collected, as a briefing at `/merkliste`. The address is all that is known of the collection: the server keeps
/// none.
final class CollectionRoutes {

    private final SearchIndex index;
    private final Viewer viewer;
    private final SiteSettings site;
    private final ShownPeople people;
    private final LocalPages pages;

    CollectionRoutes(SearchIndex index, Viewer viewer, ApiConfig settings, LocalPages pages) {
        this.index = index;
        this.viewer = viewer;
        this.site = settings.site();
        this.people = new ShownPeople(viewer, settings.people().confirmed());
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.page("/merkliste", this::briefing);
    }

    private void briefing(Context context) {
        switch (Requests.collection(QueryString.of(context))) {
            case Checked.Valid<List<PassageAddress>>(var collected) -> Replies.html(context, 200,
                    pages.of(context).briefing(collected, sources(context, collected)));
            case Checked.Invalid<List<PassageAddress>>(var problems) -> Replies.html(context, 400,
                    pages.of(context).invalid(problems));
        }
    }

    private List<CollectedSource> sources(Context context, List<PassageAddress> collected) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        Reference.Of citing = new Reference.Of(site.name(), Bases.of(context, site), viewer, vocabularies);
        Map<DocumentId, List<Integer>> numbers = collected.stream().collect(Collectors.groupingBy(
                PassageAddress::document, LinkedHashMap::new,
                Collectors.mapping(PassageAddress::passage, Collectors.toList())));
        return numbers.entrySet().stream()
                .map(entry -> index.document(viewer, entry.getKey(), QueryParser.parse(""))
                        .flatMap(view -> source(view, entry.getValue(), citing,
                                new DocumentAnswers(vocabularies, people))))
                .flatMap(Optional::stream).toList();
    }

    /// The document with those passages; empty when it has none of them.
    private static Optional<CollectedSource> source(DocumentView view, List<Integer> numbers, Reference.Of citing,
            DocumentAnswers answers) {
        List<PassageAnswer> all = answers.of(view).passages();
        List<PassageAnswer> chosen = numbers.stream().filter(number -> number < all.size()).map(all::get).toList();
        return Optional.of(chosen).filter(passages -> !passages.isEmpty())
                .map(passages -> new CollectedSource(
                        citing.document(view.document().id(), view.document().metadata()), passages));
    }
}
