package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.word.WordJoiner;
import java.util.regex.Pattern;

/// Tells whether a line goes on in the next one; [WordJoiner] then puts them together.
final class LineJoiner {

    private static final String TERMINAL = ".!?:;…";
    private static final String CLOSING = "\"'“”‘’»«›‹)]";

    /// Starts of a line that look like the rest of a sentence but are not: `a)`, `b. Kosten`, `ii)`, `gez.`, `i. A.`, addresses.
    private static final Pattern NOT_THE_REST = Pattern
            .compile(
                    "^(?:\\p{Ll}\\)|[ivx]+[.)]\\s|gez\\.|im Auftrag\\b|in Vertretung\\b|\\p{Ll}\\.\\s(?!\\p{L}\\.)|www\\.|https?:"
                            + "|\\S+@\\S).*",
                    Pattern.DOTALL);

    /// After it a German letter goes on in lower case, in a new paragraph.
    private static final Pattern SALUTATION = Pattern
            .compile("^(?:Sehr geehrte|Liebe|Lieber|Hallo|Guten (?:Tag|Morgen|Abend)|Moin)\\b.{0,100},$");

    private LineJoiner() {}

    /// Whether a sentence or word goes on from one line, paragraph or page to the next: the first ends with a broken word, or
    /// with no terminal mark while the next starts in lower case.
    static boolean goesOn(CharSequence line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        if (WordJoiner.isBroken(line, next)) {
            return true;
        }
        return Character.isLowerCase(next.codePointAt(0)) && !endsSentence(line)
                && !NOT_THE_REST.matcher(next).matches() && !ListLabel.begins(next)
                && !SALUTATION.matcher(line).matches();
    }

    /// Whether the line ends with a terminal mark, colon and semicolon included, before closing quotes and brackets.
    static boolean endsSentence(CharSequence line) {
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || TERMINAL.indexOf(line.charAt(end - 1)) >= 0;
    }
}
