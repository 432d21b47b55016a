package de.erfahrungsschatz.api.openapi;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers which documented answers any test has seen.
final class Exercised {

    private static final Set<Documented> SEEN = ConcurrentHashMap.newKeySet();

    private Exercised() {}

    static void remember(Documented answer) {
        SEEN.add(answer);
    }

    static Set<Documented> all() {
        return Set.copyOf(SEEN);
    }
}
