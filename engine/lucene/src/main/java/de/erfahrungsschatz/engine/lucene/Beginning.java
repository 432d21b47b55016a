package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Means.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Every word that begins so. All score alike, so that it costs the same however many words there are.
///
/// @param typed as it was typed, without the star
/// @param prefix the beginning, folded as terms are
record Beginning(String typed, BytesRef prefix) implements Wanted {

    /// What holds a word together, though it is no letter.
    private static final String WITHIN_WORDS = "-*:_\u00AD";

    static Beginning of(String typed) {
        return new Beginning(typed, Schema.analyzer().normalize(Schema.TEXT, typed));
    }

    /// Whether the word begins so.
    private boolean begins(BytesRef word) {
        return prefix.length > 0 && StringHelper.startsWith(word, prefix);
    }

    /// Where words that are written so stand in a text.
    List<Highlight> places(String text) {
        List<Highlight> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at && mayBegin(text.charAt(at)) && isWrittenSo(text.substring(at, end))) {
                places.add(new Highlight(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return places;
    }

    /// The end of the word that begins there; the same place when none does.
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (isLetter(text, end) || (end > start
                && WITHIN_WORDS.indexOf(text.charAt(end)) >= 0 && isLetter(text, end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at))
                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
    }

    /// Whether a word may begin so, by its first letter: most do not, and to fold all of them would take long.
    private boolean mayBegin(char first) {
        char letter = withoutUmlaut(Character.toLowerCase(first));
        return letter > 'z' || (prefix.length > 0 && letter == prefix.bytes[prefix.offset]);
    }

    /// Also without umlauts, for these come and go: `Häuser` for `haus*`.
    private boolean isWrittenSo(String word) {
        return begins(new BytesRef(Folding.fold(word))) || begins(new BytesRef(Folding.fold(withoutUmlauts(word))));
    }

    private static char withoutUmlaut(char letter) {
        return switch (letter) {
            case 'ä' -> 'a';
            case 'ö' -> 'o';
            case 'ü' -> 'u';
            default -> letter;
        };
    }

    private static String withoutUmlauts(String word) {
        return word.toLowerCase(Locale.GERMAN).chars().map(letter -> withoutUmlaut((char) letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Override
    public int terms() {
        return 1;
    }

    @Override
    public List<Ways> ways(String field) {
        return List.of(Ways.only(new Way(typed, Typed.BEGINNING, beginningWith(field))));
    }

    private Query beginningWith(String field) {
        if (prefix.length == 0) {
            return new MatchNoDocsQuery("nothing typed");
        }
        return new BoostQuery(
                new PrefixQuery(new Term(field, prefix), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE),
                Weights.PREFIX);
    }
}
