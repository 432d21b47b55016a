package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The documents found vote for the people whom they name, whatever those do in them.
record Voting(SearchIndex index, Identities people, Votes votes) implements Model {

    /// As many documents as the product looks at.
    private static final int DOCUMENTS = 200;

    /// How votes are counted.
    enum Votes {
        /// Each document counts one.
        MENTIONS,
        /// Each counts its score.
        COMB_SUM,
        /// Each counts its score, and the sum counts as often as there are documents.
        COMB_MNZ
    }

    @Override
    public String label() {
        return switch (votes) {
            case MENTIONS -> "mentions";
            case COMB_SUM -> "CombSUM";
            case COMB_MNZ -> "CombMNZ";
        };
    }

    @Override
    public List<String> rank(String query) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Double> sums = new HashMap<>();
        SearchRequest request = new SearchRequest(QueryParser.parse(query), Filters.NONE, Sort.RELEVANCE, 0, DOCUMENTS,
                0);
        for (Hit hit : index.search(Viewer.OFFICE, request).hits()) {
            people.of(hit.id(), hit.metadata()).forEach(id -> {
                counts.merge(id, 1, Integer::sum);
                sums.merge(id, (double) hit.score(), Double::sum);
            });
        }
        Map<String, Double> scores = new HashMap<>();
        counts.forEach((id, count) -> scores.put(id, switch (votes) {
            case MENTIONS -> (double) count;
            case COMB_SUM -> sums.getOrDefault(id, 0.0);
            case COMB_MNZ -> count * sums.getOrDefault(id, 0.0);
        }));
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(DEPTH).map(Map.Entry::getKey).toList();
    }
}
