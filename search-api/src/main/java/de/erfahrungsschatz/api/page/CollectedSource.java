package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.export.Reference;
import java.util.List;

/// A document with those of its passages that somebody collected.
///
/// @param reference how one cites it
/// @param passages in the order in which they were collected; at least one
public record CollectedSource(Reference reference, List<PassageAnswer> passages) {

    public CollectedSource {
        passages = List.copyOf(passages);
    }
}
