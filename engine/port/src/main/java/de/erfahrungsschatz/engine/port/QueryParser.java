package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Understands what people type: words, "phrases" in any quotation marks, a minus glued to what is not wanted, a star at the end
/// of a beginning. Whatever else is typed is words; nothing is ever a syntax error.
public final class QueryParser {

    /// Words beyond this number are not looked at: nobody asks for so many, and each costs time.
    public static final int MAX_CLAUSES = 200;

    /// A shorter beginning before a star is taken as a word: it would find almost everything.
    static final int SHORTEST_PREFIX = 3;

    private static final String OPENING = "\"„“”»«‟";
    private static final String CLOSING = "\"“”«»‟";

    private final String text;
    private int at;

    private QueryParser(String text) {
        this.text = text;
    }

    /// The query that a text means; [Query#BROWSE] for a blank one.
    public static Query parse(String text) {
        QueryParser parser = new QueryParser(text);
        List<Clause> clauses = new ArrayList<>();
        while (parser.skipBlank() && clauses.size() < MAX_CLAUSES) {
            parser.clause().ifPresent(clauses::add);
        }
        return new Query(clauses);
    }

    private boolean skipBlank() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Optional<Clause> clause() {
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
        if (excluded) {
            at++;
        }
        Optional<Clause> clause = OPENING.indexOf(text.charAt(at)) >= 0 ? phrase() : word();
        return excluded ? clause.map(Clause.Not::new) : clause;
    }

    private Optional<Clause> phrase() {
        int start = ++at;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String phrase = text.substring(start, at).strip();
        at = Math.min(at + 1, text.length());
        return hasLetterOrDigit(phrase) ? Optional.of(new Clause.Phrase(phrase)) : Optional.empty();
    }

    private Optional<Clause> word() {
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at))
                && (at == start || OPENING.indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        String word = text.substring(start, at);
        if (!hasLetterOrDigit(word)) {
            return Optional.empty();
        }
        String beginning = word.endsWith("*") ? word.substring(0, word.length() - 1) : "";
        boolean prefix = beginning.length() >= SHORTEST_PREFIX
                && beginning.chars().allMatch(Character::isLetterOrDigit);
        return Optional.of(prefix ? new Clause.Prefix(beginning) : new Clause.Word(word));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
    }

    private static boolean hasLetterOrDigit(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
