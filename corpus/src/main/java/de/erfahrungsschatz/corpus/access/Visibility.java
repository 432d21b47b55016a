package de.erfahrungsschatz.corpus.access;

import java.util.Locale;
import java.util.Optional;

/// Who a document is for, from the widest circle to the narrowest. Each visibility has a physical index of its own.
public enum Visibility {
    /// Everybody, also anonymous visitors of the network's website.
    PUBLIC,
    /// Staff of the member cities. The default of a document that states nothing.
    MEMBERS,
    /// The network's office alone.
    OFFICE;

    /// The name used in files, folders and answers: `public`, `members`, `office`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The visibility of that label; empty when there is none.
    public static Optional<Visibility> of(String label) {
        for (Visibility visibility : values()) {
            if (visibility.label().equals(label)) {
                return Optional.of(visibility);
            }
        }
        return Optional.empty();
    }

    /// The narrower of the two: what a doubt is settled by.
    public Visibility stricter(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
