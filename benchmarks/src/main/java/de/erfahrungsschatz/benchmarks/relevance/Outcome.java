package de.erfahrungsschatz.benchmarks.relevance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What came of the queries of a set.
///
/// @param set its name
/// @param scores of every searcher, the product through its port first
/// @param strayed the ids of the queries that the product answers over HTTP otherwise than through its port; should be none
record Outcome(String set, List<Scores> scores, List<String> strayed) {

    Outcome {
        scores = List.copyOf(scores);
        strayed = List.copyOf(strayed);
    }

    /// Puts the queries of a set to every searcher.
    ///
    /// @param api the program that answers over HTTP; empty to ask through the port alone
    /// @param before what the product reached before; empty when nobody knows
    static Outcome of(JudgedSet set, Optional<Path> api, Optional<Scores> before) {
        List<Scores> scores = new ArrayList<>();
        List<List<String>> answers = product(set);
        scores.add(Scores.of(PortSearcher.NAME, set.queries(), answers));
        List<String> strayed = api.map(jar -> overHttp(set, jar)).map(others -> {
            scores.add(Scores.of(HttpSearcher.NAME, set.queries(), others));
            return differing(set.queries(), answers, others);
        }).orElse(List.of());
        scores.add(Scores.of(GermanLucene.NAME, set.queries(), germanLucene(set)));
        before.ifPresent(scores::add);
        return new Outcome(set.name(), scores, strayed);
    }

    /// What the product finds through its port.
    static List<List<String>> product(JudgedSet set) {
        try (Searcher searcher = PortSearcher.over(set.library())) {
            return answers(set, searcher);
        }
    }

    private static List<List<String>> overHttp(JudgedSet set, Path api) {
        try (Searcher searcher = HttpSearcher.over(set.library(), api)) {
            return answers(set, searcher);
        }
    }

    private static List<List<String>> germanLucene(JudgedSet set) {
        try (Searcher searcher = GermanLucene.over(set.library().pages())) {
            return answers(set, searcher);
        }
    }

    private static List<List<String>> answers(JudgedSet set, Searcher searcher) {
        return set.queries().parallelStream().map(query -> searcher.find(query.words())).toList();
    }

    private static List<String> differing(List<JudgedQuery> queries, List<List<String>> ones,
            List<List<String>> others) {
        return IntStream.range(0, queries.size()).filter(i -> !ones.get(i).equals(others.get(i)))
                .mapToObj(i -> queries.get(i).id()).toList();
    }
}
