package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.corpus.vocabulary.Concept.Participants;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A vocabulary.
///
/// @param name such as `topics`
/// @param concepts in the vocabulary's order
public record VocabularyAnswer(String name, List<EntryAnswer> concepts) {

    /// A concept as the vocabulary describes it; what it does not say is null or empty.
    ///
    /// @param id its permanent name
    /// @param prefLabel the name to show
    /// @param altLabels other names that mean the same
    /// @param broader the id of the concept above
    /// @param definition one sentence
    /// @param participants smallest and largest usual number of participants
    /// @param duration usual duration in words
    /// @param member whether it is a member city
    public record EntryAnswer(String id, String prefLabel, List<String> altLabels, @Nullable String broader,
            @Nullable String definition, @Nullable Participants participants, @Nullable String duration,
            boolean member) {}
}
