package de.erfahrungsschatz.indexer.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.PlainName;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A person of whom something is held.
///
/// @param id the one that stands for all
/// @param ids all that documents give the person, that one among them
/// @param names as documents and contacts write them, each once; at least one
/// @param appearances in the order of the documents; none of a person of whom no document tells
public record HeldPerson(String id, Set<String> ids, List<String> names, List<Appearance> appearances) {

    public HeldPerson {
        ids = Set.copyOf(ids);
        names = List.copyOf(names);
        appearances = List.copyOf(appearances);
    }

    /// A person in a document, as it states it.
    public record Appearance(FiledDocument filed, Person person) {}

    /// A person whom documents name.
    static HeldPerson of(String id, Set<String> ids, List<Appearance> appearances) {
        return new HeldPerson(id, ids, appearances.stream().map(one -> one.person().name()).distinct().toList(),
                appearances);
    }

    /// A person of whom nothing is held but what the office says.
    public static HeldPerson unknown(String id, String name) {
        return new HeldPerson(id, Set.of(id), List.of(name), List.of());
    }

    /// The same, also called so.
    public HeldPerson alsoCalled(List<String> others) {
        return new HeldPerson(id, ids, Stream.concat(names.stream(), others.stream()).distinct().toList(), appearances);
    }

    /// The longest of the names, without degrees.
    public String name() {
        return names.stream().map(name -> PlainName.of(name).words())
                .reduce((longest, next) -> next.length() > longest.length() ? next : longest).orElse("");
    }

    /// The cities and organisations that documents state, each once.
    public List<String> places() {
        return appearances.stream().map(Appearance::person).map(HeldPerson::place).flatMap(Optional::stream).distinct()
                .toList();
    }

    private static Optional<String> place(Person person) {
        return Stream.of(person.city(), person.organisation(), person.office()).filter(Objects::nonNull).findFirst();
    }
}
