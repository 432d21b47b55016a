package de.erfahrungsschatz.engine.port;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What people can write before a colon: `stadt:Hamm`, `jahr:2010-2015`.
public enum QueryField {
    CITY("Stadt", Facet.CITY, "stadt"),
    TOPIC("Thema", Facet.TOPIC, "thema"),
    FORMAT("Dialogformat", Facet.FORMAT, "format", "dialogformat"),
    KIND("Dokumentart", Facet.KIND, "art", "dokumentart"),
    YEAR("Jahr", Facet.YEAR, "jahr"),
    GROUP("Zielgruppe", Facet.GROUP, "gruppe", "zielgruppe"),
    STATUS("Umsetzungsstand", Facet.STATUS, "stand", "status", "umsetzungsstand"),
    PERSON("Person", null, "person");

    private final String german;
    private final @Nullable Facet facet;
    private final List<String> names;

    QueryField(String german, @Nullable Facet facet, String... names) {
        this.german = german;
        this.facet = facet;
        this.names = List.of(names);
    }

    /// The name to show.
    public String german() {
        return german;
    }

    /// The facet that it narrows; empty for people, who are none.
    public Optional<Facet> facet() {
        return Optional.ofNullable(facet);
    }

    /// The field that people call so, in any case; empty when there is none: what they typed is a word then.
    static Optional<QueryField> of(String name) {
        String lower = name.toLowerCase(Locale.GERMAN);
        return Arrays.stream(values()).filter(field -> field.names.contains(lower)).findFirst();
    }

    /// The field that narrows that facet.
    public static QueryField of(Facet facet) {
        return Arrays.stream(values()).filter(field -> field.facet == facet).findFirst()
                .orElseThrow(() -> new IllegalStateException("No field for " + facet));
    }
}
