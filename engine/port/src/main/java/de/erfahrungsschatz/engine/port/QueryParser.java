package de.erfahrungsschatz.engine.port;

/// Understands what people type:
///
/// - words, `"phrases"` in any quotation marks, exact forms (`=Wort`, `="mehrere Wörter"`), a star at the end of a beginning;
/// - a minus glued to what is not wanted;
/// - `AND OR NOT UND ODER NICHT`, in capitals only. NOT binds closest, then AND, then OR; parentheses bind first;
/// - fields ([QueryField]) before a colon: `stadt:Hamm`, `stadt:"Bad Homburg"`, `jahr:2010-2015`.
///
/// Nothing is ever a syntax error. An operator without something on each side is a word, a parenthesis that nothing opened or closed is
/// none, parentheses around mere words are signs like others, quotation marks in a whole question only stress, an unknown name before
/// a colon belongs to its word, and a long text without operators is no query but [Prose], in which nothing but its words counts.
///
/// [QueryScanner] cuts the text into tokens, [Operators] decides which operators are some, [Grouping] makes clauses of them.
public final class QueryParser {

    /// Words beyond this number are not looked at: nobody asks for so many, and each costs time.
    public static final int MAX_CLAUSES = 200;

    private QueryParser() {}

    /// The query that a text means; [Query#BROWSE] for a blank one.
    public static Query parse(String text) {
        return Prose.isProse(text) ? new Query(Prose.words(text))
                : new Query(Grouping.clauses(Operators.settled(new QueryScanner(unquoted(text)).tokens())));
    }

    /// In a whole question, quotation marks only stress what they enclose.
    private static String unquoted(String text) {
        return isQuestion(text) ? Characters.withoutQuotes(text) : text;
    }

    /// Whether there are several words, and a question mark after the last of them.
    private static boolean isQuestion(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.indexOf('?', end) >= 0 && text.substring(0, end).strip().indexOf(' ') > 0;
    }
}
