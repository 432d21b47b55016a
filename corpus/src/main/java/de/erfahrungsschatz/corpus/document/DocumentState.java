package de.erfahrungsschatz.corpus.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far a document has come, as it says itself.
public enum DocumentState {
    /// It may still change.
    DRAFT,
    /// It is agreed, decided or finished.
    FINAL;

    /// The name in answers and sidecars: `draft` or `final`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state of that label; empty when there is none.
    public static Optional<DocumentState> of(String label) {
        return Arrays.stream(values()).filter(state -> state.label().equals(label)).findFirst();
    }

    /// The labels of all states, in order.
    public static List<String> labels() {
        return Arrays.stream(values()).map(DocumentState::label).toList();
    }

    @Override
    public String toString() {
        return label();
    }
}
