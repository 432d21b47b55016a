package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.lucene.util.BytesRef;

/// The words of functions, offices and organisations, and those inside them. The same few are stated of many people, so they are kept.
final class StatedWords {

    private final Map<String, Set<BytesRef>> known = new ConcurrentHashMap<>();

    /// Which part of the words that are looked for is stated of a person: 0 for none, 1 for all.
    float matched(Person person, List<Words> wanted) {
        List<Set<BytesRef>> stated = Stream.of(person.function(), person.office(), person.organisation())
                .filter(Objects::nonNull).map(text -> known.computeIfAbsent(text, StatedWords::read)).toList();
        long matched = wanted.stream().filter(words -> stated.stream().anyMatch(terms -> holds(terms, words))).count();
        return wanted.isEmpty() ? 0 : (float) matched / wanted.size();
    }

    private static Set<BytesRef> read(String text) {
        Set<BytesRef> terms = new HashSet<>(WordReader.terms(text));
        terms.addAll(WordReader.termsInside(text));
        return terms;
    }

    private static boolean holds(Set<BytesRef> terms, Words words) {
        return words.places().stream().allMatch(place -> place.terms().stream().anyMatch(terms::contains))
                || words.derived().stream().anyMatch(terms::contains);
    }
}
