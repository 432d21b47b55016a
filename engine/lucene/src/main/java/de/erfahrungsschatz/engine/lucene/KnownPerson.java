package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Expert.Statement;
import java.util.Comparator;
import java.util.List;

/// A person whom documents of a view name.
///
/// @param id the permanent name
/// @param name as it is written most fully
/// @param isReleased whether the public may be shown the person
/// @param appearances the documents, newest first; at least one
/// @param history what they say of the person, newest first
record KnownPerson(String id, String name, boolean isReleased, List<Appearance> appearances, List<Statement> history) {

    private static final Comparator<Appearance> NEWEST_FIRST = Comparator.comparingInt(Appearance::date).reversed()
            .thenComparing(one -> one.segment().table().id(one.document()));

    KnownPerson {
        appearances = List.copyOf(appearances);
        history = List.copyOf(history);
    }

    /// @param appearances at least one, in any order
    static KnownPerson of(String id, boolean isReleased, List<Appearance> appearances) {
        List<Appearance> sorted = appearances.stream().sorted(NEWEST_FIRST).toList();
        String name = sorted.stream().map(one -> one.person().name())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElseThrow();
        return new KnownPerson(id, name, isReleased, sorted, History.of(sorted));
    }

    /// The name by which namesakes are known.
    String nameKey() {
        return appearances.getFirst().key().name();
    }
}
