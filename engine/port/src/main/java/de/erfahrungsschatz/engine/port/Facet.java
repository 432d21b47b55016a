package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A dimension by which documents are counted and narrowed down.
public enum Facet {
    CITY,
    TOPIC,
    FORMAT,
    KIND,
    YEAR,
    GROUP,
    /// How far a city has come with a dialogue format. Together with this facet, [#FORMAT] and [#CITY] are asked of the same
    /// experience; see [Filters].
    STATUS;

    private final String label = name().toLowerCase(Locale.ROOT);

    /// The name in requests and answers: `city`, `topic` …
    public String label() {
        return label;
    }

    /// The vocabulary whose concept ids are the values; empty for the year, whose values are numbers, and for the status, whose
    /// values are the labels of [de.erfahrungsschatz.corpus.document.Status].
    public Optional<VocabularyName> vocabulary() {
        return switch (this) {
            case CITY -> Optional.of(VocabularyName.CITIES);
            case TOPIC -> Optional.of(VocabularyName.TOPICS);
            case FORMAT -> Optional.of(VocabularyName.FORMATS);
            case KIND -> Optional.of(VocabularyName.KINDS);
            case GROUP -> Optional.of(VocabularyName.GROUPS);
            case YEAR, STATUS -> Optional.empty();
        };
    }

    /// The facet of that label; empty when there is none.
    public static Optional<Facet> of(String label) {
        return Arrays.stream(values()).filter(facet -> facet.label().equals(label)).findFirst();
    }

    /// The labels of all facets, in order.
    public static List<String> labels() {
        return Arrays.stream(values()).map(Facet::label).toList();
    }
}
