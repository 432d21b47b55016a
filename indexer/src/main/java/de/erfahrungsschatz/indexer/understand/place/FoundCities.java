package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cities found so far, each once, with the first evidence for it.
final class FoundCities {

    private final Map<String, Provenance> evidence = new LinkedHashMap<>();

    void add(String city, String rule, String quote) {
        evidence.putIfAbsent(city, Provenance.rule(rule, Quote.of(quote)));
    }

    void add(Derived<String> city) {
        evidence.putIfAbsent(city.value(), city.provenance());
    }

    void addAll(FoundCities others) {
        others.evidence.forEach(evidence::putIfAbsent);
    }

    boolean isEmpty() {
        return evidence.isEmpty();
    }

    List<String> cities() {
        return List.copyOf(evidence.keySet());
    }

    List<Derived<String>> derived() {
        List<Derived<String>> derived = new ArrayList<>();
        evidence.forEach((city, provenance) -> derived.add(new Derived<>(city, provenance)));
        return derived;
    }
}
