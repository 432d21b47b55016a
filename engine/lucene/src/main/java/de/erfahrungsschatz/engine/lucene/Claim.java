package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Person.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What speaks for a person, gathered passage by passage. For one thread.
final class Claim {

    private final KnownPerson person;
    private final List<Proof> proofs = new ArrayList<>();
    private float stated;

    Claim(KnownPerson person) {
        this.person = person;
    }

    KnownPerson person() {
        return person;
    }

    void add(Proof proof) {
        proofs.add(proof);
    }

    /// @param matched which part of the words is stated of the person in a document that proves something
    void state(float matched) {
        stated = Math.max(stated, matched);
    }

    /// How much speaks for the person.
    double score() {
        List<Float> values = independent();
        double score = ExpertWeights.STATEMENT * stated;
        for (int place = 0; place < Math.min(values.size(), ExpertWeights.PASSAGES); place++) {
            score += ExpertWeights.ofPlace(place) * values.get(place);
        }
        return score;
    }

    /// What the proofs count, those first that count most. Passages of one document prove less than as many of several, and to be there
    /// counts once, however much was said.
    private List<Float> independent() {
        Map<String, Integer> ofDocument = new HashMap<>();
        List<Float> values = new ArrayList<>();
        boolean isThere = false;
        for (Proof proof : bestFirst()) {
            boolean attends = proof.role() == Role.ATTENDEE;
            if (!attends || !isThere) {
                int place = ofDocument.merge(proof.document(), 1, Integer::sum) - 1;
                values.add(proof.value() * ExpertWeights.ofPlaceInDocument(place));
            }
            isThere |= attends;
        }
        values.sort(Comparator.reverseOrder());
        return values;
    }

    /// All proofs, those first that count most.
    List<Proof> bestFirst() {
        return proofs.stream().sorted(Proof.BEST_FIRST).toList();
    }

    /// The best proof of each document; of a single document the two best.
    List<Proof> shown(int most) {
        Set<String> documents = new HashSet<>();
        List<Proof> best = bestFirst();
        List<Proof> first = best.stream().filter(proof -> documents.add(proof.document())).limit(most).toList();
        return first.size() == 1 ? best.subList(0, Math.min(2, best.size())) : first;
    }

    /// How many documents prove it.
    int documents() {
        return (int) proofs.stream().map(Proof::document).distinct().count();
    }

    /// The date of the newest of them as a number that sorts; 0 when none is dated.
    int newest() {
        return proofs.stream().mapToInt(Proof::date).max().orElse(0);
    }
}
