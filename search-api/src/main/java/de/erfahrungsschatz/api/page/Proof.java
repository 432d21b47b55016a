package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.overview.Told;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A passage that tells an experience, as it is shown.
///
/// @param status what it tells
/// @param date of the document, ISO 8601 at the precision known; null when unknown
/// @param details what it tells beside: which narrower format or district, and the amounts as they are written; often empty
/// @param quote the words that say so; null when there are none
/// @param title of the document
/// @param number of the passage, from 1
/// @param link to the passage
record Proof(Status status, @Nullable String date, List<String> details, @Nullable String quote, String title,
        int number, String link) {

    /// The proof that a passage gives.
    ///
    /// @param closer what the heading above it does not say; null where it says all
    static Proof of(Told told, @Nullable String closer) {
        ReportedExperience evidence = told.evidence();
        Experience experience = evidence.experience();
        List<String> details = Stream
                .of(closer, experience.participants(), experience.duration(), experience.cost())
                .filter(Objects::nonNull).toList();
        return new Proof(told.status(), evidence.date() == null ? null : evidence.date().toString(), details,
                experience.provenance().quote(), evidence.title(), evidence.passage() + 1,
                Address.ofPassage(evidence.document(), evidence.passage(), ""));
    }
}
