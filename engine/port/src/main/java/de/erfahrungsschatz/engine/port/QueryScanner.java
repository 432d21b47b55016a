package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cuts what was typed into tokens.
final class QueryScanner {

    /// A shorter beginning before a star is taken as a word: it would find almost everything.
    private static final int SHORTEST_PREFIX = 3;

    /// Nobody nests deeper; further parentheses are signs like others.
    private static final int DEEPEST = 20;

    /// Operators and parentheses for as many parts as are looked at.
    private static final int MOST_TOKENS = 4 * QueryParser.MAX_CLAUSES;

    private static final Set<String> CONJUNCTIONS = Set.of("und", "oder", "sowie", "bzw.");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private String lastWord = "";
    private int parts;
    private int open;
    private int at;

    QueryScanner(String text) {
        this.text = text;
    }

    /// The tokens in order, as long as they hold no more than [QueryParser#MAX_CLAUSES] parts.
    List<Token> tokens() {
        while (skipBlank() && parts < QueryParser.MAX_CLAUSES && tokens.size() < MOST_TOKENS) {
            token();
        }
        return tokens;
    }

    private boolean skipBlank() {
        while (at < text.length() && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void token() {
        char c = text.charAt(at);
        if (c == '(' && open < DEEPEST) {
            open++;
            add(Token.Sign.OPEN);
        } else if (c == ')') {
            close();
        } else if (isMinus()) {
            exclude();
        } else if (isQuote(at)) {
            phrase().ifPresent(phrase -> add(new Clause.Phrase(phrase)));
        } else if (c == '=' && isQuote(at + 1)) {
            at++;
            phrase().ifPresent(phrase -> add(new Clause.Exact(phrase)));
        } else {
            word();
        }
    }

    private void add(Token.Sign sign) {
        tokens.add(sign);
        at++;
    }

    private void add(Clause clause) {
        tokens.add(new Token.Part(clause));
        parts++;
    }

    /// A minus before signs that mean nothing excludes nothing.
    private void exclude() {
        add(Token.Sign.MINUS);
        int before = tokens.size();
        token();
        if (tokens.size() == before) {
            tokens.removeLast();
        }
    }

    private void close() {
        if (open > 0) {
            open--;
            tokens.add(Token.Sign.CLOSE);
        }
        at++;
    }

    private boolean isMinus() {
        boolean begins = at == 0 || Characters.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return text.charAt(at) == '-' && begins && at + 1 < text.length()
                && !Characters.isBlank(text.charAt(at + 1)) && !isEnd(text.charAt(at + 1));
    }

    /// Whether what follows a hyphen is the end of a word whose beginning was left out, as in `Stadtplanung und -entwicklung`.
    private boolean isEnd(char first) {
        return Character.isLowerCase(first) && (CONJUNCTIONS.contains(lastWord) || lastWord.endsWith(","));
    }

    private boolean isQuote(int index) {
        return index < text.length() && Characters.opensQuote(text.charAt(index));
    }

    /// What stands in quotation marks; one that is never closed reaches to the end.
    private Optional<String> phrase() {
        int start = ++at;
        while (at < text.length() && !Characters.closesQuote(text.charAt(at))) {
            at++;
        }
        String phrase = text.substring(start, at).strip();
        at = Math.min(at + 1, text.length());
        lastWord = "";
        return Characters.haveWord(phrase) ? Optional.of(phrase) : Optional.empty();
    }

    private void word() {
        String word = nextWord();
        lastWord = word;
        Token.Kind operator = Token.Kind.OF.get(word);
        Optional<QueryField> field = QueryField.of(word.substring(0, Math.max(0, word.indexOf(':'))));
        if (operator != null) {
            tokens.add(new Token.Operator(operator, word));
        } else if (field.isPresent()) {
            field(field.get(), word);
        } else if (Characters.haveWord(word)) {
            add(clause(word));
        }
    }

    /// What stands before the next blank, quotation mark, or parenthesis that closes a group; parentheses inside it, as in
    /// `Bürger(innen)`, are its own.
    private String nextWord() {
        int start = at;
        int inside = 0;
        while (at < text.length() && !Characters.isBlank(text.charAt(at)) && (at == start || !isQuote(at))) {
            char c = text.charAt(at);
            if (c == ')' && inside == 0 && open > 0) {
                break;
            }
            inside = Math.max(0, inside + (c == '(' ? 1 : c == ')' ? -1 : 0));
            at++;
        }
        return text.substring(start, at);
    }

    private void field(QueryField field, String word) {
        int colon = word.indexOf(':');
        if (word.startsWith("(", colon + 1)) {
            at -= word.length() - colon - 1;
            tokens.add(new Token.Scope(field));
            return;
        }
        String value = colon + 1 < word.length() ? word.substring(colon + 1) : valueAfterwards();
        String range = field == QueryField.YEAR ? Characters.strippedRange(value) : "";
        String stripped = Characters.haveWord(range) ? range : Characters.stripped(value);
        add(stripped.isEmpty() ? new Clause.Word(word) : new Clause.Field(field, stripped));
    }

    /// The value that does not touch its field: in quotation marks, or after a blank when it looks like a name or a number. In
    /// `die Stadt: ein Überblick` there is none.
    private String valueAfterwards() {
        int next = at;
        while (next < text.length() && Characters.isBlank(text.charAt(next))) {
            next++;
        }
        if (isQuote(next)) {
            at = next;
            return phrase().orElse("");
        }
        if (next < text.length() && Characters.beginsName(text.codePointAt(next))) {
            int start = at;
            at = next;
            String word = nextWord();
            if (!Token.Kind.OF.containsKey(word)) {
                return word;
            }
            at = start;
        }
        return "";
    }

    private static Clause clause(String word) {
        if (word.startsWith("=")) {
            return new Clause.Exact(Characters.stripped(word));
        }
        String beginning = word.endsWith("*") ? word.substring(0, word.length() - 1) : "";
        boolean prefix = beginning.length() >= SHORTEST_PREFIX
                && beginning.chars().allMatch(Character::isLetterOrDigit);
        return prefix ? new Clause.Prefix(beginning) : new Clause.Word(word);
    }
}
