package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.Answers;
import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.ExpertSearching;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.overview.Experiences;
import de.erfahrungsschatz.api.overview.Gap;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.page.SearchForm;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.api.request.OverviewRequests;
import de.erfahrungsschatz.api.request.PassageAddress;
import de.erfahrungsschatz.api.request.PassageQuestion;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.Sort;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The pages that show what the network has done: the matrix, profiles of cities, formats and topics, the gap of a city, the timeline,
/// and answers to the same question side by side.
final class OverviewRoutes {

    /// How many documents a profile names.
    private static final int DOCUMENTS = 6;
    /// How many people a profile names.
    private static final int PEOPLE = 5;
    /// How many people are named for a format that a city lacks.
    private static final int PEOPLE_FOR_FORMAT = 2;
    /// How many other documents are compared.
    private static final int MOST_COMPARED = 12;

    private final SearchIndex index;
    private final Viewer viewer;
    private final ExpertSearching experts;
    private final LocalPages pages;

    OverviewRoutes(SearchIndex index, Viewer viewer, PeopleConfig people, ContactDesk desk, LocalPages pages) {
        this.index = index;
        this.viewer = viewer;
        this.experts = new ExpertSearching(index, viewer, people, desk);
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.page("/matrix", this::matrix);
        routes.page("/zeitleiste", this::timeline);
        routes.page("/stadt/{id}", this::city);
        routes.page("/stadt/{id}/luecke", this::gap);
        routes.page("/format/{id}", this::format);
        routes.page("/thema/{id}", this::topic);
        routes.page("/vergleich", this::comparison);
    }

    private void matrix(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, new OverviewRequests(vocabularies).matrix(form(context)), selection -> html(context,
                pages.of(context).overviews().matrix(selection, experiences(vocabularies), vocabularies)));
    }

    private void timeline(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, new OverviewRequests(vocabularies).timeline(form(context)), selection -> html(context,
                pages.of(context).overviews().timeline(selection, experiences(vocabularies), vocabularies)));
    }

    private void city(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, new OverviewRequests(vocabularies).matrix(form(context)), selection -> ifKnown(context,
                vocabularies, VocabularyName.CITIES,
                city -> html(context, pages.of(context).overviews().city(city, selection, experiences(vocabularies),
                        documents(Facet.CITY, city, selection, vocabularies), experts(city), vocabularies))));
    }

    private void gap(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, new OverviewRequests(vocabularies).matrix(form(context)), selection -> ifKnown(context,
                vocabularies, VocabularyName.CITIES, city -> html(context,
                        pages.of(context).overviews().gap(city, selection, experiences(vocabularies),
                                missing -> experts(missing, vocabularies), vocabularies))));
    }

    private void format(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, Requests.nothing(QueryString.of(context)), _ -> ifKnown(context, vocabularies,
                VocabularyName.FORMATS, format -> html(context,
                        pages.of(context).overviews().format(format, experiences(vocabularies), vocabularies))));
    }

    private void topic(Context context) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        ifValid(context, Requests.nothing(QueryString.of(context)), _ -> ifKnown(context, vocabularies,
                VocabularyName.TOPICS,
                topic -> html(context, pages.of(context).overviews().topic(topic, experiences(vocabularies),
                        documents(Facet.TOPIC, topic, Selection.NONE, vocabularies), vocabularies))));
    }

    private void comparison(Context context) {
        ifValid(context, OverviewRequests.comparison(QueryString.of(context)),
                sent -> compared(context, sent).ifPresentOrElse(
                        page -> html(context, page), () -> Replies.html(context, 404, pages.of(context).missing())));
    }

    /// Empty when there is no such passage that asks something.
    private Optional<String> compared(Context context, PassageQuestion sent) {
        Optional<PassageAddress> place = PassageAddress.of(sent.document(), sent.passage());
        Optional<DocumentView> view = place
                .flatMap(asked -> index.document(viewer, asked.document(), Query.BROWSE));
        return place.flatMap(asked -> view.filter(document -> asks(document, asked.passage()))
                .map(document -> pages.of(context).overviews().comparison(document, asked.passage(), others(asked),
                        index.vocabularies(viewer))));
    }

    private static boolean asks(DocumentView view, int passage) {
        List<Passage> passages = view.document().passages();
        return passage < passages.size() && passages.get(passage).questionLength() > 0;
    }

    private List<Hit> others(PassageAddress asked) {
        return index.sameQuestion(viewer, asked.document(), asked.passage(), MOST_COMPARED).orElse(List.of());
    }

    private Experiences experiences(Vocabularies vocabularies) {
        return Experiences.of(index.experiences(viewer), vocabularies);
    }

    private SearchAnswer documents(Facet facet, Concept concept, Selection selection, Vocabularies vocabularies) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        Optional.ofNullable(selection.topic()).ifPresent(topic -> values.put(Facet.TOPIC, Set.of(topic)));
        values.put(facet, Set.of(concept.id()));
        Filters filters = new Filters(values, selection.fromYear(), selection.toYear());
        SearchQuestion question = new SearchQuestion("", filters, Sort.NEWEST, 1, DOCUMENTS);
        return new Answers(vocabularies).search(question, index.search(viewer, question.toRequest()));
    }

    /// With whom one can speak in a city.
    private List<ExpertAnswer> experts(Concept city) {
        return experts.first(
                new ExpertQuestion("", new Filters(Map.of(Facet.CITY, Set.of(city.id())), null, null), true, PEOPLE));
    }

    /// Who can tell how another city fared with a format.
    private List<ExpertAnswer> experts(Gap.Missing missing, Vocabularies vocabularies) {
        Filters there = new Filters(Map.of(Facet.CITY, Set.copyOf(missing.users().keySet())), null, null);
        String format = vocabularies.get(VocabularyName.FORMATS).label(missing.format());
        return experts.first(new ExpertQuestion(format, there, true, PEOPLE_FOR_FORMAT));
    }

    /// What a form sent, in which a range may stand backwards.
    private static Map<String, List<String>> form(Context context) {
        return SearchForm.of(QueryString.of(context)).parameters();
    }

    private <T> void ifValid(Context context, Checked<T> checked, Consumer<T> answer) {
        switch (checked) {
            case Checked.Valid<T>(T question) -> answer.accept(question);
            case Checked.Invalid<T>(var problems) -> Replies.html(context, 400, pages.of(context).invalid(problems));
        }
    }

    private void ifKnown(Context context, Vocabularies vocabularies, VocabularyName name, Consumer<Concept> answer) {
        vocabularies.get(name).find(context.pathParam("id")).ifPresentOrElse(answer,
                () -> Replies.html(context, 404, pages.of(context).failure(404)));
    }

    private static void html(Context context, String page) {
        Replies.html(context, 200, page);
    }
}
