package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.util.BytesRef;

/// The names of all concepts that a viewer may know, found by their terms.
///
/// What else may be looked for depends on how a concept was named. Its proper name stands for all its names and for those of the
/// concepts under it. Another of its names stands for all of them only where a vocabulary gathers names of the same thing, as that of
/// dialogue formats does. A topic gathers what it deals with (`Museum` under `Kultur`): there such a name stands for the proper one of a
/// concept that has none under it, and an abbreviation and what it abbreviates stand for each other. An ambiguous name is none here,
/// unless it has several words, which hardly ever stand side by side otherwise.
final class Thesaurus {

    private static final Set<VocabularyName> OF_SYNONYMS = EnumSet.of(VocabularyName.FORMATS, VocabularyName.KINDS);

    private final Map<BytesRef, List<Label>> byFirstTerm = new HashMap<>();
    private final Map<Meaning, List<Label>> labels = new HashMap<>();
    private final Map<Meaning, List<Meaning>> narrower = new HashMap<>();

    Thesaurus(Vocabularies vocabularies) {
        for (VocabularyName name : VocabularyName.values()) {
            Vocabulary vocabulary = vocabularies.get(name);
            for (Concept concept : vocabulary.concepts()) {
                add(concept, name);
                String broader = concept.broader();
                if (broader != null) {
                    narrower.computeIfAbsent(new Meaning(name, broader), _ -> new ArrayList<>())
                            .add(new Meaning(name, concept.id()));
                }
            }
        }
    }

    private void add(Concept concept, VocabularyName vocabulary) {
        Meaning meaning = new Meaning(vocabulary, concept.id());
        Stream<String> several = vocabulary == VocabularyName.CITIES ? Stream.empty()
                : concept.weakLabels().stream().filter(text -> text.indexOf(' ') > 0);
        List<Label> shown = new ArrayList<>(labels(meaning, true, Stream.of(concept.prefLabel())));
        shown.addAll(labels(meaning, false, Stream.concat(concept.altLabels().stream(), several)));
        labels.put(meaning, shown);
        List<Label> hidden = labels(meaning, true, concept.hiddenLabels().stream());
        Stream.concat(shown.stream(), hidden.stream())
                .forEach(label -> Set.copyOf(label.words().places().getFirst().terms())
                        .forEach(term -> byFirstTerm.computeIfAbsent(term, _ -> new ArrayList<>()).add(label)));
    }

    private static List<Label> labels(Meaning meaning, boolean isProper, Stream<String> texts) {
        return texts.map(text -> Label.of(meaning, text, isProper))
                .filter(label -> label.length() > 0).toList();
    }

    /// The longest labels that begin at a place; empty when none does.
    List<Label> longest(List<Words.Place> sequence, int from) {
        List<Label> found = byFirstTerm.getOrDefault(sequence.get(from).terms().getFirst(), List.of()).stream()
                .filter(label -> label.stands(sequence, from)).toList();
        int longest = found.stream().mapToInt(Label::length).max().orElse(0);
        return found.stream().filter(label -> label.length() == longest).toList();
    }

    /// What may be looked for where that label was typed, the most telling first.
    ///
    /// @param typed the label as it was typed: names that contain its words are found without them
    List<Label> others(Label label, List<Words.Place> typed) {
        return candidates(label).filter(other -> !other.contains(typed)).toList();
    }

    private Stream<Label> candidates(Label label) {
        List<Label> own = labels.getOrDefault(label.meaning(), List.of());
        if (!label.isProper()) {
            boolean alike = OF_SYNONYMS.contains(label.meaning().vocabulary());
            boolean narrow = !narrower.containsKey(label.meaning());
            return own.stream().filter(other -> alike || (narrow && other.isProper()) || label.abbreviates(other));
        }
        List<Label> under = narrower(label.meaning()).stream()
                .flatMap(one -> labels.getOrDefault(one, List.of()).stream())
                .toList();
        return Stream.of(own.stream().filter(Label::isProper), under.stream().filter(Label::isProper),
                own.stream().filter(one -> !one.isProper()), under.stream().filter(one -> !one.isProper()))
                .flatMap(some -> some);
    }

    /// All concepts under one; of the districts of a city, whose names tell the city, none.
    private Set<Meaning> narrower(Meaning meaning) {
        Set<Meaning> all = new LinkedHashSet<>();
        List<Meaning> waiting = new ArrayList<>(List.of(meaning));
        while (meaning.vocabulary() != VocabularyName.CITIES && !waiting.isEmpty()) {
            narrower.getOrDefault(waiting.removeFirst(), List.of()).stream().filter(all::add).forEach(waiting::add);
        }
        return all;
    }
}
