package de.erfahrungsschatz.corpus.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The controlled vocabularies.
public enum VocabularyName {
    /// Cities, with their districts as narrower concepts.
    CITIES,
    /// Topics of urban development, hierarchical.
    TOPICS,
    /// Dialogue formats, hierarchical.
    FORMATS,
    /// Kinds of document.
    KINDS,
    /// Target groups.
    GROUPS;

    /// The name used in files and addresses: `cities`, `topics` …
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The vocabulary of that label; empty when there is none.
    public static Optional<VocabularyName> of(String label) {
        for (VocabularyName name : values()) {
            if (name.label().equals(label)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// The labels of all vocabularies, in order.
    public static List<String> labels() {
        return Arrays.stream(values()).map(VocabularyName::label).toList();
    }
}
