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
/// @param clause its clause, with what stands apart of it
/// @param opening what opens the list, table or section that it stands in: the head of the column in which its row is ticked, else the
/// nearest line above
record Place(Surroundings around, Sentence whole, int end, String format, boolean body, Wording clause,
        Optional<Wording> opening) {

    static Place of(Surroundings around, Sentence whole, int end, String format, boolean body) {
        return new Place(around, whole, end, format, body, clause(whole),
                around.ticked().or(() -> around.above().stream().findFirst()));
    }

    private static Wording clause(Sentence whole) {
        return whole.clause().size() == 1 ? whole.own().wording()
                : new Wording(whole.clause().stream().map(part -> whole.pieces().get(part).text())
                        .collect(Collectors.joining(", ")));
    }

    /// What answers its sentence, where that asks.
    Optional<Wording> answer() {
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
