package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Relaxation.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tries out what looser searches would find, for somebody who found nothing. It asks the index as the viewer would, and so knows
/// nothing that the viewer may not.
public final class Relaxations {

    /// Where more is typed, no single word decides.
    private static final int MOST_WANTED = 6;
    /// More concepts are seldom chosen, and each is a search.
    private static final int MOST_BROADER = 5;

    private final SearchIndex index;
    private final Viewer viewer;
    private final String text;
    private final Filters filters;
    private final List<Relaxation> found = new ArrayList<>();

    private Relaxations(SearchIndex index, Viewer viewer, String text, Filters filters) {
        this.index = index;
        this.viewer = viewer;
        this.text = text;
        this.filters = filters;
    }

    /// The looser searches that find something: without filters, with broader concepts, with phrases taken apart, without exclusions,
    /// with a word or phrase less. Each changes one thing alone.
    ///
    /// @param text as for [QueryParser]
    public static List<Relaxation> of(SearchIndex index, Viewer viewer, String text, Filters filters) {
        Relaxations relaxations = new Relaxations(index, viewer, text, filters);
        relaxations.loosenFilters();
        relaxations.broaden();
        relaxations.loosenWords(TypedParts.of(text));
        return List.copyOf(relaxations.found);
    }

    private void loosenFilters() {
        List<Facet> narrowing = Arrays.stream(Facet.values()).filter(filters::narrow).toList();
        if (narrowing.size() > 1) {
            attempt(new Change.NoFilters(), text, Filters.NONE);
        }
        narrowing.forEach(facet -> attempt(new Change.NoFilter(facet), text, filters.without(facet)));
    }

    private void broaden() {
        List<Change.Broader> broader = new ArrayList<>();
        filters.values().forEach((facet, chosen) -> chosen.forEach(
                concept -> above(facet, concept).ifPresent(
                        above -> broader.add(new Change.Broader(facet, concept, above)))));
        broader.stream().limit(MOST_BROADER).forEach(change -> attempt(change, text,
                filters.exchanging(change.facet(), change.concept(), change.broader())));
    }

    private Optional<String> above(Facet facet, String concept) {
        return facet.vocabulary().flatMap(name -> index.vocabularies(viewer).get(name).find(concept))
                .map(Concept::broader);
    }

    private void loosenWords(TypedParts parts) {
        if (parts.have(TypedParts.Kind.PHRASE)) {
            attempt(new Change.WordsApart(), parts.apart().text(), filters);
        }
        List<TypedParts.Part> wanted = parts.wanted();
        if (parts.have(TypedParts.Kind.EXCLUSION) && !wanted.isEmpty()) {
            attempt(new Change.NoExclusions(), parts.withoutExclusions().text(), filters);
        }
        if (wanted.size() > 1 && wanted.size() <= MOST_WANTED && !parts.areBracketed()) {
            wanted.stream().map(part -> without(part, parts)).flatMap(Optional::stream)
                    .sorted(Comparator.comparingLong(Relaxation::total).reversed()).forEach(found::add);
        }
    }

    private Optional<Relaxation> without(TypedParts.Part part, TypedParts parts) {
        return relaxation(new Change.Without(part.text()), parts.without(part).text(), filters);
    }

    private void attempt(Change change, String typed, Filters narrowing) {
        relaxation(change, typed, narrowing).ifPresent(found::add);
    }

    private Optional<Relaxation> relaxation(Change change, String typed, Filters narrowing) {
        SearchRequest request = new SearchRequest(QueryParser.parse(typed), narrowing, Sort.NEWEST, 0, 0, 0).exactly();
        long total = index.search(viewer, request).total();
        return total == 0 ? Optional.empty() : Optional.of(new Relaxation(change, typed, narrowing, total));
    }
}
