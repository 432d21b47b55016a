package de.erfahrungsschatz.engine.port;

import java.util.regex.Pattern;

/// Understands what people type:
///
/// - words, `"phrases"` in any quotation marks, exact forms (`=Wort`, `="mehrere Wörter"`), a star at the end of a beginning;
/// - a minus glued to what is not wanted;
/// - `AND OR NOT UND ODER NICHT`, in capitals only. NOT binds closest, then AND, then OR; parentheses bind first;
/// - fields ([QueryField]) before a colon: `stadt:Hamm`, `stadt:"Bad Homburg"`, `jahr:2010-2015`.
///
/// Nothing is ever a syntax error. An operator without something on each side is a word, a parenthesis that nothing opened or closed is
/// none, parentheses around mere words are signs like others, an unknown name before a colon belongs to its word, and a long text
/// without operators is no query but [Prose], in which nothing but its words counts.
///
/// [QueryScanner] cuts the text into tokens, [Operators] decides which operators are some, [Grouping] makes clauses of them.
public final class QueryParser {

    /// Words beyond this number are not looked at: nobody asks for so many, and each costs time.
    public static final int MAX_CLAUSES = 200;

    private static final Pattern QUESTION = Pattern.compile("\\S\\s+\\S.*\\?[^\\p{L}\\p{N}]*$", Pattern.DOTALL);

    private QueryParser() {}

    /// The query that a text means; [Query#BROWSE] for a blank one.
    public static Query parse(String text) {
        return Prose.isProse(text) ? new Query(Prose.words(text))
                : new Query(Grouping.clauses(Operators.settled(new QueryScanner(unquoted(text)).tokens())));
    }

    /// In a whole question, quotation marks only stress what they enclose.
    private static String unquoted(String text) {
        boolean question = QUESTION.matcher(text).find();
        return question ? Characters.withoutQuotes(text) : text;
    }
}
