package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.Set;
import java.util.function.Supplier;

/// A text that an index holds.
///
/// @param place where in the index it was found, for people
/// @param text as far as it is one; words of one field in their order where the index knows it
/// @param documents those to which it belongs, none when it belongs to the index itself; looked up when asked for
public record Trace(String place, String text, Supplier<Set<DocumentId>> documents) {}
