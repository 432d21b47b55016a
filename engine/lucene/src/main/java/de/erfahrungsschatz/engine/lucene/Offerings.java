package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/// All that can be suggested to one viewer, from his or her documents alone.
///
/// @param viewer who may see them
/// @param segments where they lie
/// @param reader the same
record Offerings(Viewer viewer, List<Segment> segments, IndexReader reader) {

    /// Concepts, people, phrases and titles, in this order.
    ///
    /// @param counts how many documents have each facet value
    List<Offering> all(Map<Facet, List<FacetCount>> counts, Vocabularies vocabularies) throws IOException {
        List<Offering> concepts = concepts(counts, vocabularies);
        List<Offering> all = new ArrayList<>(concepts);
        all.addAll(people());
        all.addAll(phrases(concepts));
        all.addAll(titles());
        return all;
    }

    private static List<Offering> concepts(Map<Facet, List<FacetCount>> counts, Vocabularies vocabularies) {
        List<Offering> concepts = new ArrayList<>();
        counts.forEach((facet, values) -> values.forEach(value -> facet.vocabulary().map(vocabularies::get)
                .flatMap(vocabulary -> vocabulary.find(value.value()))
                .ifPresent(concept -> concepts.add(Offering.concept(concept, facet, value.count())))));
        concepts.sort(Offering.ORDER);
        return concepts;
    }

    /// Whom documents name, the public may read there, but nobody is offered to it who has not agreed to that.
    private List<Offering> people() throws IOException {
        List<Offering> people = new ArrayList<>();
        if (viewer != Viewer.PUBLIC) {
            new LiveValues(reader, Schema.NAMES)
                    .each((name, count) -> people.add(Offering.words(Suggestion.Type.PERSON, name, count)));
        }
        people.sort(Offering.ORDER);
        return people;
    }

    /// Of phrases that are the same words in other forms the most frequent; what a concept is called needs no second place.
    private List<Offering> phrases(List<Offering> concepts) throws IOException {
        Set<List<BytesRef>> taken = new HashSet<>();
        concepts.forEach(concept -> taken.add(WordReader.terms(concept.suggestion().label())));
        List<Offering> phrases = new ArrayList<>();
        for (FrequentPhrases.Counted phrase : FrequentPhrases.of(reader)) {
            if (taken.add(WordReader.terms(phrase.words()))) {
                phrases.add(Offering.words(Suggestion.Type.PHRASE, phrase.words(), phrase.documents()));
            }
        }
        phrases.sort(Offering.ORDER);
        return phrases;
    }

    private List<Offering> titles() {
        List<Offering> titles = new ArrayList<>();
        for (Segment segment : segments) {
            for (int document = 0; document < segment.table().documents(); document++) {
                if (segment.isLive(document)) {
                    titles.add(Offering.title(segment.table(), document));
                }
            }
        }
        titles.sort(Offering.ORDER);
        return titles;
    }
}
