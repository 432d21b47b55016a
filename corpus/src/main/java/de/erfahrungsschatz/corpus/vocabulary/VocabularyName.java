package de.erfahrungsschatz.corpus.vocabulary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    GROUPS,
    /// What people do: functions in administration, council and meetings.
    ROLES,
    /// Units of city administrations.
    OFFICES;

    private static final Set<VocabularyName> OF_PEOPLE = EnumSet.of(ROLES, OFFICES);

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

    /// The vocabularies whose concepts say what a document is and deals with, in order: all but those that speak of people.
    public static List<VocabularyName> ofDocuments() {
        return Arrays.stream(values()).filter(name -> !OF_PEOPLE.contains(name)).toList();
    }

    /// The labels of all vocabularies, in order.
    public static List<String> labels() {
        return Arrays.stream(values()).map(VocabularyName::label).toList();
    }
}
