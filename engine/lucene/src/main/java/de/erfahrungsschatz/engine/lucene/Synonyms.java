package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Means;
import java.util.List;

import org.apache.lucene.search.BoostQuery;

/// Other words for what was typed. The one that tells most counts, less than if it had been typed.
///
/// @param typed the words that name a concept
/// @param meant the concept
/// @param labels at least one
record Synonyms(String typed, Meaning meant, List<Label> labels) implements Wanted {

    @Override
    public int terms() {
        return labels.stream().mapToInt(label -> label.words().terms()).sum();
    }

    @Override
    public List<Ways> ways(String field) {
        return List.of(new Ways(labels.stream().map(label -> way(label, field)).toList(), 0));
    }

    private Way way(Label label, String field) {
        return new Way(typed, new Means.Added(meant.vocabulary(), meant.concept(), label.text()),
                new BoostQuery(label.words().in(field), Weights.VOCABULARY));
    }
}
