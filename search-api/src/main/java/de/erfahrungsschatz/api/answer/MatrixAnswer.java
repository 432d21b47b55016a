package de.erfahrungsschatz.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which city has come how far with which format. What is not in it is not told, which does not mean that it never was.
///
/// @param cities all members of the network, and other cities of which something is told
/// @param formats those of which something is told, the most widely used first
/// @param unplaced how many experiences are not in it because it is not sure whose they are
public record MatrixAnswer(List<ConceptAnswer> cities, List<RowAnswer> formats, int unplaced) {

    /// What is told of a format.
    ///
    /// @param format which
    /// @param cells the cities of which something is told, in the order of the columns
    public record RowAnswer(ConceptAnswer format, List<CellAnswer> cells) {}

    /// What is told of a format in a city.
    ///
    /// @param city its id
    /// @param status the surest that is told
    /// @param count how many passages prove it: those that tell an experience, or else those that mention it
    /// @param statuses how often each status is told, the surest first
    /// @param proofs the surest passages, of several those that tell of amounts, then the newest
    /// @param link to all of them
    public record CellAnswer(String city, ConceptAnswer status, int count, List<StatusAnswer> statuses,
            List<ProofAnswer> proofs, String link) {}

    /// How often a status is told.
    public record StatusAnswer(String status, String label, int count) {}

    /// A passage that tells an experience.
    ///
    /// @param document its id
    /// @param title of the document
    /// @param date of the document, ISO 8601 at the precision known; null when unknown
    /// @param passage its number, from 1
    /// @param status what it tells
    /// @param participants how many took part, as written; null when unknown
    /// @param duration how long it took, as written; null when unknown
    /// @param cost what it cost, as written; null when unknown
    /// @param quote the words that say so; null when there are none
    /// @param link to the passage
    public record ProofAnswer(String document, String title, @Nullable String date, int passage, String status,
            @Nullable String participants, @Nullable String duration, @Nullable String cost, @Nullable String quote,
            String link) {}
}
