package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.text.Slug;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The facets that the measured documents have: all but the target group.
public final class Facets {

    /// The measured facets, in order.
    public static final List<Facet> ALL = List.of(Facet.CITY, Facet.TOPIC, Facet.FORMAT, Facet.KIND, Facet.YEAR);

    private Facets() {}

    /// The metadata of a document.
    ///
    /// @param values what it has in each facet, by name
    public static Metadata metadata(String title, Map<Facet, List<String>> values) {
        Map<VocabularyName, List<Derived<String>>> concepts = new EnumMap<>(VocabularyName.class);
        values.forEach((facet, names) -> facet.vocabulary().ifPresent(
                vocabulary -> concepts.put(vocabulary,
                        names.stream().map(Slug::of).distinct().map(Facets::derived).toList())));
        DocumentDate date = new DocumentDate(
                Integer.parseInt(values.getOrDefault(Facet.YEAR, List.of("2000")).getFirst()), null,
                null);
        return new Metadata(derived(title), derived(date), concepts, List.of(),
                new Source(null, "text/plain", 0, false));
    }

    /// What a document has in a facet, as the engines count it.
    public static List<String> values(Document document, Facet facet) {
        Metadata metadata = document.metadata();
        return facet.vocabulary().map(metadata::conceptIds).orElseGet(() -> metadata.date() == null ? List.of()
                : List.of(String.valueOf(metadata.date().value().year())));
    }

    private static <T> Derived<T> derived(T value) {
        return new Derived<>(value, Provenance.rule("benchmark", null));
    }
}
