package de.erfahrungsschatz.benchmarks.speed.layout;

import de.erfahrungsschatz.benchmarks.Facets;
import de.erfahrungsschatz.benchmarks.Question;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Answers by reading every passage from beginning to end, without any index.
final class PatientReader {

    private final Analyzer analyzer = new GermanAnalyzer();
    private final Map<Passage, List<Token>> read = new HashMap<>();
    private final List<Document> documents;

    PatientReader(List<Document> documents) {
        this.documents = documents;
    }

    /// How many documents are found.
    long total(Question question) {
        return documents.stream().filter(document -> isFound(question, document, Facets.ALL)).count();
    }

    /// The values of a facet, counted as if it narrowed nothing.
    Map<String, Long> counts(Question question, Facet facet) {
        List<Facet> others = Facets.ALL.stream().filter(other -> other != facet).toList();
        Map<String, Long> counts = new HashMap<>();
        documents.stream().filter(document -> isFound(question, document, others)).forEach(document -> Facets
                .values(document, facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    private boolean isFound(Question question, Document document, List<Facet> narrowing) {
        return narrowing.stream().allMatch(facet -> hasChosen(document, facet, question.filters().of(facet)))
                && document.passages().stream().anyMatch(passage -> matches(question, tokens(passage)));
    }

    private static boolean hasChosen(Document document, Facet facet, Set<String> chosen) {
        return chosen.isEmpty() || Facets.values(document, facet).stream().anyMatch(chosen::contains);
    }

    private boolean matches(Question question, List<Token> passage) {
        List<Token> asked = tokens(question.words());
        return switch (question.mode()) {
            case AND -> !asked.isEmpty() && asked.stream().allMatch(token -> isIn(passage, token));
            case OR -> asked.stream().anyMatch(token -> isIn(passage, token));
            case PHRASE -> passage.stream().anyMatch(start -> standsAt(start.position(), asked, passage));
            case PREFIX -> passage.stream().anyMatch(
                    token -> token.term().startsWith(analyzer.normalize("text", question.words()).utf8ToString()));
            case ALL -> true;
        };
    }

    private static boolean isIn(List<Token> passage, Token asked) {
        return passage.stream().anyMatch(token -> token.term().equals(asked.term()));
    }

    private static boolean standsAt(int position, List<Token> phrase, List<Token> passage) {
        return !phrase.isEmpty() && phrase.stream().allMatch(asked -> passage.contains(
                new Token(asked.term(), position + asked.position() - phrase.getFirst().position())));
    }

    private List<Token> tokens(Passage passage) {
        return read.computeIfAbsent(passage, unread -> tokens(unread.text()));
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = 0;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Token(term.toString(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot analyse " + text, e);
        }
        return tokens;
    }

    private record Token(String term, int position) {}
}
