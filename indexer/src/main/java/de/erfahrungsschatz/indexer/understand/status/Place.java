package de.erfahrungsschatz.indexer.understand.status;

import java.util.Optional;
import java.util.stream.Collectors;

/// Where a passage names a format.
///
/// @param around the sentence that names it, and what stands around it
/// @param whole that sentence, seen from there
/// @param end where in that sentence its name ends, exclusive, in UTF-16 units
/// @param format the concept's id
/// @param body whether the format is a body that exists for some time
record Place(Surroundings around, Sentence whole, int end, String format, boolean body) {

    /// Its clause, with what stands apart of it.
    String clause() {
        return whole.clause().stream().map(part -> whole.pieces().get(part).text()).collect(Collectors.joining(", "));
    }

    /// What opens the list, table or section that it stands in: the head of the column in which its row is ticked, else the
    /// nearest line above.
    Optional<String> opening() {
        return around.ticked().or(() -> around.above().stream().findFirst());
    }

    /// What answers its sentence, where that asks.
    Optional<String> answer() {
        return around.asks() ? around.answer().stream().findFirst() : Optional.empty();
    }

    /// What stands before it in its clause.
    String before() {
        return whole.text().substring(Math.min(whole.own().start(), whole.place()), whole.place());
    }

    /// What stands behind it in its clause.
    String behind() {
        return whole.text().substring(end, Math.max(end, whole.own().end()));
    }
}
