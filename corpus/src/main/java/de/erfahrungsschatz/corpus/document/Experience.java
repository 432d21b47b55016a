package de.erfahrungsschatz.corpus.document;

import org.jspecify.annotations.Nullable;

/// What a passage tells of one dialogue format.
///
/// @param format the id of the format
/// @param status how far it has come
/// @param city the id of the city that has this experience, where the passage says that it is another than the document's; null
///        where it is the document's own
/// @param participants how many took part, as written ("rund 120 Personen"); null where no sentence says so
/// @param duration how long it took, as written; null where no sentence says so
/// @param cost what it cost, as written; null where no sentence says so
/// @param provenance the rule, and the words in which the status stands
public record Experience(String format, Status status, @Nullable String city, @Nullable String participants,
        @Nullable String duration, @Nullable String cost, Provenance provenance) {}
