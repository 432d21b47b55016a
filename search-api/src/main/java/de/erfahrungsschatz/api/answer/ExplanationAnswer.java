package de.erfahrungsschatz.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a document was found.
///
/// @param passage its best passage, the only one that counts, from 1; null when none matches
/// @param shares what the words found count, the greatest first
public record ExplanationAnswer(@Nullable Integer passage, List<ShareAnswer> shares) {

    /// How many shares are worth reading: of a pasted text every word may have some.
    private static final int MOST_TOLD = 12;

    /// The shares to tell people, the greatest.
    public List<ShareAnswer> told() {
        return shares.stream().limit(MOST_TOLD).toList();
    }

    /// The small shares besides those.
    public List<ShareAnswer> untold() {
        return shares.stream().skip(MOST_TOLD).toList();
    }

    /// How many percent of the score the untold shares are together.
    public int untoldPercent() {
        return untold().stream().mapToInt(ShareAnswer::percent).sum();
    }

    /// What one of the words typed counts by being found in one way.
    ///
    /// @param word as typed
    /// @param means `whole`, `side-by-side`, `inside`, `constituents`, `derived`, `exact`, `beginning`, `alike`, `related`, `letters`, `neighbours`,
    ///        `function-word` or `vocabulary`
    /// @param concept the one that the word names, where a vocabulary added another word; null otherwise
    /// @param label the word that the vocabulary added; null when it added none
    /// @param places where it stands
    /// @param percent its share of the score; those of a hit are 100 together
    /// @param text all of this in one line of German
    public record ShareAnswer(String word, String means, @Nullable ConceptAnswer concept, @Nullable String label,
            List<PlaceAnswer> places, int percent, String text) {}

    /// Where a word stands.
    ///
    /// @param part `text`, `heading`, `interviewee` or `title`
    /// @param forms the words as they stand there; where letters are alike, the most alike
    public record PlaceAnswer(String part, List<String> forms) {}
}
