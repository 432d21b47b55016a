package de.erfahrungsschatz.corpus.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// On whose behalf something is read. There is no way to read an index without one; whoever is not known is [#PUBLIC].
public enum Viewer {
    /// Anybody: sees public documents only.
    PUBLIC(Visibility.PUBLIC),
    /// A member city's staff: sees public and members' documents.
    MEMBER(Visibility.MEMBERS),
    /// The network's office: sees everything.
    OFFICE(Visibility.OFFICE);

    private final Visibility narrowest;

    Viewer(Visibility narrowest) {
        this.narrowest = narrowest;
    }

    /// The visibilities whose documents this viewer may see, widest circle first; never empty.
    public Set<Visibility> visible() {
        return EnumSet.range(Visibility.PUBLIC, narrowest);
    }

    /// Whether this viewer may see documents of that visibility.
    public boolean maySee(Visibility visibility) {
        return visibility.compareTo(narrowest) <= 0;
    }

    /// The name used on command lines and in configuration, that of the narrowest visibility seen: `public`, `members`, `office`.
    public String label() {
        return narrowest.label();
    }

    /// The viewer of that label; empty when there is none.
    public static Optional<Viewer> of(String label) {
        for (Viewer viewer : values()) {
            if (viewer.label().equals(label)) {
                return Optional.of(viewer);
            }
        }
        return Optional.empty();
    }
}
