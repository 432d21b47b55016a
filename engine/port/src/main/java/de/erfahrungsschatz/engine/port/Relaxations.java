package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Relaxation.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Tries out what looser searches would find, for somebody who found nothing. It asks the index as the viewer would, and so knows
/// nothing that the viewer may not.
public final class Relaxations {

    /// Where more is typed, no single word decides.
    private static final int MOST_WANTED = 6;
    /// So many searches look for broader concepts; more are seldom above those that were chosen.
    private static final int MOST_CLIMBED = 12;

    private final SearchIndex index;
    private final Viewer viewer;
    private final String text;
    private final Filters filters;
    private final List<Relaxation> found = new ArrayList<>();
    private int climbed;

    private Relaxations(SearchIndex index, Viewer viewer, String text, Filters filters) {
        this.index = index;
        this.viewer = viewer;
        this.text = text;
        this.filters = filters;
    }

    /// The looser searches that find something: without filters, with the nearest broader concept, with phrases taken apart, without
    /// exclusions, with a word or phrase less. Each changes one thing alone.
    ///
    /// @param text as for [QueryParser]
    public static List<Relaxation> of(SearchIndex index, Viewer viewer, String text, Filters filters) {
        Relaxations relaxations = new Relaxations(index, viewer, text, filters);
        TypedParts parts = TypedParts.of(text);
        relaxations.loosenFilters();
        relaxations.broaden(parts);
        relaxations.loosenWords(parts);
        return List.copyOf(relaxations.found);
    }

    private void loosenFilters() {
        List<Facet> narrowing = Arrays.stream(Facet.values()).filter(filters::narrow).toList();
        if (narrowing.size() > 1) {
            attempt(new Change.NoFilters(), text, Filters.NONE);
        }
        narrowing.forEach(facet -> attempt(new Change.NoFilter(facet), text, filters.without(facet)));
    }

    private void broaden(TypedParts parts) {
        Vocabularies vocabularies = index.vocabularies(viewer);
        filters.values().forEach((facet, chosen) -> chosen.forEach(concept -> climb(facet, concept, vocabularies,
                above -> relaxation(new Change.Broader(facet, concept, above), text,
                        filters.exchanging(facet, concept, above)))));
        if (!parts.areBracketed()) {
            QueryFields fields = new QueryFields(vocabularies);
            parts.wanted().forEach(part -> broaden(part, parts, fields, vocabularies));
        }
    }

    private void broaden(TypedParts.Part part, TypedParts parts, QueryFields fields, Vocabularies vocabularies) {
        ConceptPart.of(part, fields, vocabularies).ifPresent(
                named -> climb(named.facet(), named.concept(), vocabularies,
                        above -> relaxation(new Change.Broader(named.facet(), named.concept(), above),
                                parts.exchanging(part, named.naming(above)).text(), filters)));
    }

    /// Goes up from a concept to the first one above with which something is found.
    ///
    /// @param step what is found with a concept above
    private void climb(Facet facet, String concept, Vocabularies vocabularies,
            Function<String, Optional<Relaxation>> step) {
        List<String> above = facet.vocabulary().map(name -> vocabularies.get(name).withBroader(concept))
                .orElse(List.of());
        Optional<Relaxation> looser = Optional.empty();
        for (int i = 1; i < above.size() && looser.isEmpty() && climbed < MOST_CLIMBED; i++) {
            climbed++;
            looser = step.apply(above.get(i));
        }
        looser.ifPresent(found::add);
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
