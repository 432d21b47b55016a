package de.erfahrungsschatz.corpus.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One entry of a vocabulary, in the terms of SKOS.
///
/// @param id lower-case letters, digits and hyphens; unique within its vocabulary; never `none`, which means "ohne Angabe"
/// @param prefLabel the name shown
/// @param altLabels other names that mean the same
/// @param hiddenLabels spellings that are understood but never shown
/// @param weakLabels ambiguous names, which tag a text only beside other evidence
/// @param signals words in a title or file name that show a document of this kind; empty outside the kinds
/// @param broader the id of the concept above; null at the top
/// @param definition one sentence; null when there is none
/// @param practice participants and duration of a dialogue format; null elsewhere and where unknown
/// @param member whether it is a member city of the network; false outside the cities
/// @param population inhabitants of a city; null elsewhere and where unknown
public record Concept(String id, String prefLabel, List<String> altLabels, List<String> hiddenLabels,
        List<String> weakLabels, List<String> signals, @Nullable String broader, @Nullable String definition,
        @Nullable Practice practice, boolean member, @Nullable Integer population) {

    /// The id that stands for "ohne Angabe" in every facet, and so names no concept.
    public static final String NONE = "none";

    public Concept {
        altLabels = List.copyOf(altLabels);
        hiddenLabels = List.copyOf(hiddenLabels);
        weakLabels = List.copyOf(weakLabels);
        signals = List.copyOf(signals);
    }

    /// A concept that has nothing but a name.
    public static Concept of(String id, String prefLabel) {
        return new Concept(id, prefLabel, List.of(), List.of(), List.of(), List.of(), null, null, null, false, null);
    }

    /// How a dialogue format is usually run.
    ///
    /// @param participants smallest and largest usual number of participants; null when unknown
    /// @param duration in words, such as "1 bis 2 Tage"; null when unknown
    public record Practice(@Nullable Participants participants, @Nullable String duration) {}

    /// The usual number of participants.
    public record Participants(int fewest, int most) {}
}
