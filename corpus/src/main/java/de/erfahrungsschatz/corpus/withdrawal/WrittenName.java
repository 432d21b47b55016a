package de.erfahrungsschatz.corpus.withdrawal;

import de.erfahrungsschatz.corpus.people.PlainName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name taken apart into the words by which it is known again in a text.
///
/// @param givenNames each as its words: `Rolf-Peter` has two
/// @param particles between given names and surname: `von`
/// @param surname its words; a double name has several
record WrittenName(List<List<String>> givenNames, List<String> particles, List<String> surname) {

    /// A shorter surname behind an initial is some other word.
    private static final int SHORTEST_RUN = 5;

    WrittenName {
        givenNames = List.copyOf(givenNames);
        particles = List.copyOf(particles);
        surname = List.copyOf(surname);
    }

    /// A name as documents write it, the given names first; degrees do not matter. The last word, with the small ones before it, is the
    /// surname.
    static WrittenName of(String written) {
        String plain = PlainName.of(written).words();
        String[] words = plain.strip().split("[\\s\\u00A0]+", -1);
        int surname = words.length - 1;
        int particle = surname;
        while (particle > 1 && Character.isLowerCase(words[particle - 1].codePointAt(0))) {
            particle--;
        }
        List<List<String>> given = new ArrayList<>();
        for (int i = 0; i < particle; i++) {
            given.add(folded(words[i]));
        }
        List<String> between = new ArrayList<>();
        for (int i = particle; i < surname; i++) {
            between.addAll(folded(words[i]));
        }
        given.removeIf(List::isEmpty);
        return new WrittenName(given, between, folded(words[surname]));
    }

    private static List<String> folded(String text) {
        return NameWord.in(text).stream().map(NameWord::folded).toList();
    }

    /// Words in an order that does not depend on how they were written.
    static String inAnyOrder(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /// Each word that may be part of the name.
    Set<String> words() {
        return spellings().stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The ways in which the whole name is written: all of it, without particles, with one of several given names, with one half of a double
    /// surname, and run together as in the name of an account. A surname alone is none.
    Set<List<String>> spellings() {
        Set<List<String>> spellings = new LinkedHashSet<>();
        Set<List<String>> given = new LinkedHashSet<>(List.of(givenNames.stream().flatMap(List::stream).toList()));
        givenNames.forEach(name -> {
            given.add(name);
            given.add(name.subList(0, 1));
        });
        for (List<String> names : given) {
            if (!names.isEmpty()) {
                spellings.add(joined(names, particles, surname));
                spellings.add(joined(names, List.of(), surname));
                halves().forEach(half -> spellings.add(joined(names, List.of(), List.of(half))));
            }
        }
        spellings.addAll(spellings.stream().flatMap(WrittenName::runTogether).toList());
        return spellings;
    }

    private static Stream<List<String>> runTogether(List<String> words) {
        String initial = words.getFirst().substring(0, 1);
        String rest = String.join("", words.subList(1, words.size()));
        return rest.length() < SHORTEST_RUN ? Stream.of(List.of(String.join("", words)))
                : Stream.of(words.getFirst() + rest, rest + words.getFirst(), initial + rest).map(List::of);
    }

    /// Those of a double surname that are more than a syllable.
    private List<String> halves() {
        return surname.stream().filter(half -> surname.size() > 1 && half.length() > 2).toList();
    }

    /// What the person is called behind an address: the surname, each half of a double one, with particles and without.
    Set<String> surnames() {
        Set<String> surnames = new LinkedHashSet<>(Set.of(String.join(" ", surname)));
        surnames.add(String.join(" ", joined(particles, List.of(), surname)));
        surname.stream().filter(half -> half.length() > 2).forEach(surnames::add);
        return surnames;
    }

    /// The first given name; empty when there is none.
    Optional<String> given() {
        return givenNames.stream().findFirst().map(name -> String.join(" ", name));
    }

    private static List<String> joined(List<String> first, List<String> second, List<String> third) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        return List.copyOf(all);
    }
}
