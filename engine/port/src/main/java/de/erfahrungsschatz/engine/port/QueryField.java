package de.erfahrungsschatz.engine.port;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What people can write before a colon: `stadt:Hamm`, `jahr:2010-2015`.
public enum QueryField {
    CITY("Stadt", Facet.CITY),
    TOPIC("Thema", Facet.TOPIC),
    FORMAT("Dialogformat", Facet.FORMAT),
    KIND("Dokumentart", Facet.KIND),
    YEAR("Jahr", Facet.YEAR),
    GROUP("Zielgruppe", Facet.GROUP),
    STATUS("Umsetzungsstand", Facet.STATUS),
    PERSON("Person", null);

    private final String german;
    private final @Nullable Facet facet;

    QueryField(String german, @Nullable Facet facet) {
        this.german = german;
        this.facet = facet;
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
        return Optional.ofNullable(switch (name.toLowerCase(Locale.GERMAN)) {
            case "stadt" -> CITY;
            case "thema" -> TOPIC;
            case "format", "dialogformat" -> FORMAT;
            case "art", "dokumentart" -> KIND;
            case "jahr" -> YEAR;
            case "gruppe", "zielgruppe" -> GROUP;
            case "stand", "status", "umsetzungsstand" -> STATUS;
            case "person" -> PERSON;
            default -> null;
        });
    }

    /// The field that narrows that facet.
    public static QueryField of(Facet facet) {
        return Arrays.stream(values()).filter(field -> field.facet == facet).findFirst()
                .orElseThrow(() -> new IllegalStateException("No field for " + facet));
    }
}
