package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words by which a question is known again.
///
/// @param terms of the words that carry meaning, each once, in order
/// @param negated whether it asks what is not so
record QuestionWords(List<String> terms, boolean negated) {

    /// Fewer words are asked about anything ("Und das Ergebnis?").
    private static final int FEWEST = 2;

    private static final String NEGATED = "! ";

    private static final Set<String> NEGATIONS = Set.of("nicht", "kein", "nie", "niemand", "nichts", "ohne");

    /// Words that questions are padded with.
    private static final Set<String> PADDING = Set.of("sicht", "ansicht", "meinung", "bitte", "kurz", "eigentlich",
            "einmal", "persoenlich", "genau", "konkret", "beispielsweise", "heute", "nun", "uns", "besonders");

    QuestionWords {
        terms = List.copyOf(terms);
    }

    /// The words of what is asked.
    ///
    /// @param asked a question as [QuestionText] leaves it
    static QuestionWords of(String asked) {
        Set<String> terms = new LinkedHashSet<>();
        boolean negated = false;
        for (Words.Place place : WordReader.read(asked).places()) {
            String term = place.terms().getFirst().utf8ToString();
            negated |= NEGATIONS.contains(term);
            if (!GermanAnalysis.isFunctionWord(term) && !PADDING.contains(term)) {
                terms.add(term);
            }
        }
        return new QuestionWords(List.copyOf(terms), negated);
    }

    /// The words that [#encoded] wrote.
    static QuestionWords decode(String encoded) {
        boolean negated = encoded.startsWith(NEGATED);
        String terms = negated ? encoded.substring(NEGATED.length()) : encoded;
        return new QuestionWords(List.of(terms.split(" ", -1)), negated);
    }

    /// The form that the index keeps.
    String encoded() {
        return (negated ? NEGATED : "") + String.join(" ", terms);
    }

    /// Whether they are enough to know the question again.
    boolean areEnough() {
        return terms.size() >= FEWEST;
    }
}
