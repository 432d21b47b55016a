package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.overview.Account;
import de.erfahrungsschatz.api.overview.Experiences;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.overview.Told;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the template of a city's profile shows: what it did.
///
/// @param frame what is around it; it is called after the city
/// @param id of the city
/// @param form narrows it down
/// @param selection what it is narrowed down to
/// @param whole the city that a district is part of; null for a city
/// @param formats what is told of each format, the surest first
/// @param documents about the city, the newest, and their number
/// @param topics of these documents, with their numbers
/// @param experts with whom one can speak there; empty where nobody is shown
record CityPage(Frame frame, String id, SelectionForm form, Selection selection, @Nullable Way whole,
        List<Dossier> formats, SearchAnswer documents, List<Counted> topics, List<ExpertAnswer> experts) {

    private static final int PROOFS = 5;
    private static final int TOPICS = 12;

    /// A topic, and how many documents of the city deal with it.
    record Counted(Way topic, long count) {}

    /// The page for a city.
    ///
    /// @param own its experiences, narrowed down
    /// @param documents those about it, the newest first
    static CityPage of(Frame frame, String city, SelectionForm form, Selection selection, Experiences own,
            SearchAnswer documents, List<ExpertAnswer> experts, Names names) {
        Way whole = names.broader(VocabularyName.CITIES, city)
                .map(above -> new Way(above.prefLabel(), OverviewAddress.city(above.id(), Selection.NONE)))
                .orElse(null);
        List<Dossier> formats = own.accounts(Told::format).entrySet().stream()
                .map(format -> dossier(city, format.getKey(), format.getValue(), names))
                .sorted(Comparator.comparing(Dossier::status).thenComparing(dossier -> dossier.heading().label()))
                .toList();
        return new CityPage(frame, city, form, selection, whole, formats, documents, topics(documents),
                experts);
    }

    Texts texts() {
        return frame.texts();
    }

    /// The formats by the surest status that is told of them.
    Map<Status, List<Dossier>> byStatus() {
        return formats.stream().collect(
                Collectors.groupingBy(Dossier::status, () -> new EnumMap<>(Status.class), Collectors.toList()));
    }

    /// What others have used and the city has not.
    String gap() {
        return OverviewAddress.gap(id, selection);
    }

    /// What the city did in which year.
    String timeline() {
        return OverviewAddress.timeline(selection.inCity(id));
    }

    /// All people who can tell about the city.
    String people() {
        return Address.of(new ExpertQuestion("", new Filters(Map.of(Facet.CITY, Set.of(id)), null, null), true,
                Requests.USUAL_SIZE));
    }

    /// All documents about the city.
    String search() {
        return Address.ofFacet(Facet.CITY, id);
    }

    private static Dossier dossier(String city, String format, Account account, Names names) {
        String rest = Address.ofFacets(Map.of(Facet.CITY, city, Facet.FORMAT, format));
        return Dossier.of(OverviewAddress.anchor(format),
                new Dossier.Heading(names.format(format), OverviewAddress.format(format)), account, PROOFS,
                told -> city.equals(told.city()) || told.city() == null ? null : names.city(told.city()), rest);
    }

    private static List<Counted> topics(SearchAnswer documents) {
        return documents.facets().getOrDefault(Facet.TOPIC.label(), List.of()).stream()
                .filter(topic -> !topic.value().equals(Concept.NONE)).limit(TOPICS).map(CityPage::counted).toList();
    }

    private static Counted counted(FacetValueAnswer topic) {
        return new Counted(new Way(topic.label(), OverviewAddress.topic(topic.value())), topic.count());
    }
}
