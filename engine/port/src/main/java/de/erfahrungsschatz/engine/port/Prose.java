package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text that was pasted to find what is like it: its quotations, dashes and parentheses mean nothing to a search.
final class Prose {

    /// Whoever thinks a query up writes no more words.
    private static final int LONGEST_QUERY = 50;

    /// In a long query, unlike in a text, at least every so manieth word is an operator.
    private static final int OPERATOR_EVERY = 10;

    private Prose() {}

    /// Whether the text is long and has next to no operators.
    static boolean isProse(String text) {
        List<String> words = split(text).toList();
        return words.size() > LONGEST_QUERY
                && words.stream().filter(Token.Kind.OF::containsKey).count() * OPERATOR_EVERY < words.size();
    }

    /// The words of the text, each once. Where there are more than are looked at, the longest ones, which in German say most.
    static List<Clause> words(String text) {
        Map<String, String> different = new LinkedHashMap<>();
        split(text).map(Characters::stripped)
                .forEach(word -> different.putIfAbsent(word.toLowerCase(Locale.GERMAN), word));
        Set<String> longest = different.values().stream()
                .sorted(Comparator.comparingInt(String::length).reversed()).limit(QueryParser.MAX_CLAUSES)
                .collect(Collectors.toSet());
        return different.values().stream().filter(longest::contains).map(word -> (Clause) new Clause.Word(word))
                .toList();
    }

    private static Stream<String> split(String text) {
        StringBuilder blanks = new StringBuilder(text.length());
        text.chars().forEach(c -> blanks.append(Characters.isBlank((char) c) ? ' ' : (char) c));
        return Arrays.stream(blanks.toString().split(" ", -1)).filter(Characters::haveWord);
    }
}
