package de.erfahrungsschatz.engine.lucene;

import java.util.Comparator;
import java.util.List;

/// A person whom documents of a view name.
///
/// @param id the permanent name
/// @param name as it is written most fully
/// @param isReleased whether the public may be shown the person
/// @param appearances the documents, newest first; at least one
record KnownPerson(String id, String name, boolean isReleased, List<Appearance> appearances) {

    private static final Comparator<Appearance> NEWEST_FIRST = Comparator.comparingInt(Appearance::date).reversed()
            .thenComparing(one -> one.segment().table().id(one.document()));

    KnownPerson {
        appearances = appearances.stream().sorted(NEWEST_FIRST).toList();
    }

    static KnownPerson of(String id, boolean isReleased, List<Appearance> appearances) {
        String name = appearances.stream().map(one -> one.person().name())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElseThrow();
        return new KnownPerson(id, name, isReleased, appearances);
    }

    /// The name by which namesakes are known.
    String nameKey() {
        return appearances.getFirst().key().name();
    }
}
